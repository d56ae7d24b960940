import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brokenAbsences, brokenHabits } from "./broken-habits.ts";
import { brokenDependencies, brokenImports } from "./broken-imports.ts";
import { brokenLockfile, brokenPins } from "./broken-pins.ts";
import { brokenFolders, brokenReadme, brokenTopLevel } from "./broken-tree.ts";
import { fileCycles, packageCycles } from "./cycles.ts";
import { packageFolders, projectRoot, readManifest, readPins, readSources } from "./project.ts";
import { readSource } from "./read-source.ts";
import { markSupportFiles } from "./support-files.ts";

const folders = packageFolders();
const manifests = folders.map(readManifest);
const sources = markSupportFiles(folders.flatMap(readSources).map(readSource));

describe("the architecture", () => {
  test("is looked at whole", () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(folders).toContain("packages/model");
  });

  test("keeps the table of who may import whom, type-only imports included", () => {
    expect(brokenImports(sources, manifests)).toEqual([]);
  });

  test("keeps the same table in every package.json", () => {
    expect(brokenDependencies(manifests)).toEqual([]);
  });

  test("pins every dependency exactly, and names no host", () => {
    expect(brokenPins([".", ...folders].map(readPins))).toEqual([]);
    expect(brokenLockfile(readFileSync(path.join(projectRoot, "pnpm-lock.yaml"), "utf8"))).toEqual([]);
  });

  test("has no cycles between files, type-only imports included", () => {
    expect(fileCycles(sources)).toEqual([]);
  });

  test("has no cycles between packages, development dependencies included", () => {
    expect(packageCycles(manifests)).toEqual([]);
  });

  test("keeps clock, chance, disk and network where they belong", () => {
    expect(brokenAbsences(sources)).toEqual([]);
  });

  test("has named exports only, one door a package, and file names that say something", () => {
    expect(brokenHabits(sources, manifests)).toEqual([]);
  });

  test("knows the browser only in the viewer and in the page that carries it", () => {
    const withBrowser = folders.filter((folder) =>
      readFileSync(path.join(projectRoot, folder, "tsconfig.json"), "utf8").includes("DOM"),
    );
    expect(withBrowser.filter((folder) => folder !== "apps/web" && folder !== "apps/page")).toEqual([]);
  });

  test("keeps the tree", () => {
    expect(brokenTopLevel(readdirSync(projectRoot))).toEqual([]);
    expect(brokenFolders(folders)).toEqual([]);
  });

  test.for(folders)("has a README of four headings in %s", (folder) => {
    const file = path.join(projectRoot, folder, "README.md");
    expect(brokenReadme(folder, existsSync(file) ? readFileSync(file, "utf8") : undefined)).toEqual([]);
  });
});
