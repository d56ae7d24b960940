import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { createContext, Script } from "node:vm";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleIn, manifestOf, packedProject } from "./packed-project.ts";
import type { PackedProject } from "./packed-project.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

const zero = "# Compact\n\n1. Parties shall meet every year.\n\n2. Parties shall share data.\n";
const rev1 = "# Compact\n\n1. Parties shall share data at once.\n\n2. Parties should meet every year.\n";

describe("the packed libraries, in an empty project", { timeout: 120_000 }, () => {
  let project: PackedProject;
  const write = (file: string, text: string): void => writeFileSync(path.join(project.folder, file), text);
  const read = (file: string): string => readFileSync(path.join(project.folder, file), "utf8");

  beforeAll(() => {
    project = packedProject();
    write("zero.md", zero);
    write("rev-1.md", rev1);
  }, 300_000);
  afterAll(() => project.remove());

  test("run the examples of their READMEs, one after another, with plain Node", () => {
    for (const name of ["ingest", "compare", "render"]) write(`${name}.js`, exampleIn(name));
    expect(project.run("ingest.js")).toContain("rev-1.md: · 1 2");
    expect(project.run("compare.js")).toContain("revised 2 → 1, moved\nrevised 1 → 2\n");
    expect(project.run("render.js")).toContain("[-shall-] {+should+} meet");
    expect(read("changes.html")).toContain("<del>shall</del><ins>should</ins>");
  });

  test("name one another by version, and everything else as it is pinned here", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(manifestOf(project, "render").dependencies).toMatchObject({
      "@travaux/model": version,
      "@travaux/words": version,
    });
    for (const name of ["model", "words", "ingest", "compare", "render"]) {
      expect(JSON.stringify(manifestOf(project, name))).not.toMatch(/workspace:|\.\/src/u);
    }
  });

  test("have types that hold what is done with them", () => {
    const good = `import { compareDrafts } from "@travaux/compare";
import type { Comparison, Paragraph } from "@travaux/model";
import { renderComparisonHtml } from "@travaux/render";
import { ingestDraft } from "@travaux/ingest";
import { createJail } from "@travaux/ingest/jail";
export function page(zero: readonly Paragraph[], rev1: readonly Paragraph[]): string {
  const comparison: Comparison = compareDrafts({ name: "zero", paragraphs: zero }, { name: "rev-1", paragraphs: rev1 });
  return renderComparisonHtml(comparison, { all: true });
}
export const read = async (bytes: Uint8Array) => ingestDraft({ name: "a.docx", bytes });
export const jail = createJail({ entry: "reader.js" });
`;
    write("good.ts", good);
    write("bad.ts", good.replace("return renderComparisonHtml(comparison, { all: true })", "return comparison"));
    const check = (file: string) => {
      const options = "--noEmit --strict --module nodenext --target es2023 --lib es2023,dom --types node".split(" ");
      const types = ["--typeRoots", path.join(root, "node_modules", "@types")];
      const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
      return spawnSync(process.execPath, [tsc, ...options, ...types, file], { cwd: project.folder, encoding: "utf8" });
    };
    expect(check("good.ts")).toMatchObject({ status: 0, stdout: "" });
    expect(check("bad.ts").stdout).toContain("not assignable to type 'string'");
  });

  test("compare and render in a browser: nothing of Node is bundled, and nothing of it is asked for", async () => {
    write(
      "browser.js",
      `import { compareDrafts } from "@travaux/compare";
import { renderComparisonHtml } from "@travaux/render";
globalThis.page = (zero, rev1) =>
  renderComparisonHtml(compareDrafts({ name: "zero.md", paragraphs: zero }, { name: "rev-1.md", paragraphs: rev1 }), { all: false });
`,
    );
    const ofNode = new Set<string>();
    const builtins = new Set(builtinModules);
    const watch = {
      name: "watch",
      enforce: "pre" as const,
      resolveId: (id: string) => {
        if (id.startsWith("node:") || builtins.has(id)) ofNode.add(id);
        return null;
      },
    };
    const entry = path.join(project.folder, "browser.js");
    await build({
      root: project.folder,
      configFile: false,
      logLevel: "error",
      plugins: [watch],
      build: {
        outDir: "web",
        lib: { entry, formats: ["iife"], name: "travaux", fileName: () => "browser.js" },
        minify: false,
      },
    });
    expect([...ofNode]).toEqual([]);
    // What a page has and a bare engine lacks; no process, no Buffer, no require.
    const world = createContext({ TextEncoder, TextDecoder, URL });
    new Script(read("web/browser.js")).runInContext(world);
    const sides = ["zero.md.json", "rev-1.md.json"].map(read).join(", ");
    expect(new Script(`globalThis.page(${sides})`).runInContext(world)).toBe(read("changes.html"));
  });

  test("read a file in a jail from a reader that was bundled into a folder of its own, as the README says", async () => {
    write("reader.js", `import { runJailChild } from "@travaux/ingest/jail";\nawait runJailChild();\n`);
    await build({
      root: project.folder,
      configFile: false,
      logLevel: "error",
      ssr: { target: "node", noExternal: true },
      build: { ssr: path.join(project.folder, "reader.js"), outDir: "reader", target: "node20.19" },
    });
    write(
      "jailed.js",
      `import { createJail } from "@travaux/ingest/jail";
const jail = createJail({ entry: new URL("reader/reader.js", import.meta.url).pathname });
const read = await jail.ingestDraft({ name: "zero.txt", bytes: new TextEncoder().encode("1. Parties [shall] meet.") });
console.log(read.ok ? read.value.source.format : read.error.kind);
await jail.close();
`,
    );
    expect(project.run("jailed.js")).toBe("text\n");
  });
});
