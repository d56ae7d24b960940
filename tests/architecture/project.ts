import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Pins } from "./broken-pins.ts";

/** The folder of the checkout. */
export const projectRoot = path.resolve(import.meta.dirname, "../..");

/** A TypeScript file; `path` is relative to the project, with `/` on every system. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One workspace package as its `package.json` declares it. */
export interface Manifest {
  /** The folder, relative to the project: `packages/compare`. */
  readonly folder: string;
  /** The last part of its name: `compare`. */
  readonly name: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** Door to file: `{ ".": "./src/index.ts" }`. */
  readonly exports: Readonly<Record<string, string>>;
}

/** The folders of all workspace packages. */
export function packageFolders(): string[] {
  const below = (group: string): string[] =>
    readdirSync(path.join(projectRoot, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${group}/${entry.name}`);
  return [...below("packages"), ...below("apps"), "tests"].filter((folder) =>
    existsSync(path.join(projectRoot, folder, "package.json")),
  );
}

export function readManifest(folder: string): Manifest {
  const json = JSON.parse(readFileSync(path.join(projectRoot, folder, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
    exports?: Record<string, string>;
  };
  return {
    folder,
    name: json.name.slice("@travaux/".length),
    dependencies: Object.keys(json.dependencies ?? {}),
    devDependencies: Object.keys(json.devDependencies ?? {}),
    exports: json.exports ?? {},
  };
}

/** The versions that a package asks for, and for whom. */
export function readPins(folder: string): Pins {
  const file = path.posix.join(folder, "package.json");
  const json = JSON.parse(readFileSync(path.join(projectRoot, file), "utf8")) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  return { file, versions: { ...json.dependencies, ...json.devDependencies } };
}

/** Every TypeScript file of a package: sources, tests and configuration. */
export function readSources(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith(".ts") || file.endsWith(".tsx"))
    .map((file) => ({ path: file, text: readFileSync(path.join(projectRoot, file), "utf8") }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name.startsWith(".")) return [];
    const place = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(place) : [place];
  });
}

/** The name of the package that a file belongs to: `compare` for `packages/compare/src/x.ts`. */
export function packageOf(file: string): string {
  const [group, name] = file.split("/");
  return group === "tests" ? "tests" : (name ?? "");
}

/** Whether a file is for development by its name: tests and what they are set up with, benchmarks, configuration. */
export function isForDevelopment(file: string): boolean {
  const endings = [".test.ts", ".test.tsx", ".setup.ts", ".bench.ts", ".config.ts"];
  return file.startsWith("tests/") || endings.some((ending) => file.endsWith(ending));
}
