import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestDraft } from "./ingest-draft.ts";
import { createJail } from "./read-in-child.ts";

let folder = "";
let entry = "";

/** Bundles a program as the apps are bundled, which serves as its own jail. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "travaux-jail-"));
  const source = join(folder, "program.ts");
  const door = fileURLToPath(new URL("jail.ts", import.meta.url));
  await writeFile(
    source,
    `import { isJailChild, runJailChild } from ${JSON.stringify(door)};
     if (process.argv.includes("--read-one-file") && process.env.SECRET !== undefined) process.exit(9);
     if (isJailChild(process.argv)) await runJailChild();`,
  );
  await build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: join(folder, "dist"),
      minify: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "program.mjs" } },
    },
  });
  entry = join(folder, "dist", "program.mjs");
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = (content: string): { name: string; bytes: Uint8Array } => ({
  name: "draft.txt",
  bytes: new TextEncoder().encode(content),
});

describe("the jail", () => {
  test("gives what reading in this process gives, and has none of its environment", async () => {
    process.env["SECRET"] = "none of its business";
    const file = fileOf("PREAMBLE\n\nThe States,\n\n1. Lakes [shall] last.");
    expect(await createJail({ entry }).ingestDraft(file)).toEqual(await ingestDraft(file));
    delete process.env["SECRET"];
  }, 30_000);

  test("gives refusals as well, and statements", async () => {
    const jail = createJail({ entry });
    expect(await jail.ingestDraft({ name: "e", bytes: new Uint8Array() })).toEqual({
      ok: false,
      error: { kind: "empty-file", name: "e" },
    });
    expect(await jail.ingestStatement(fileOf("Thank you, Chair."))).toMatchObject({
      ok: true,
      value: { title: "draft" },
    });
  }, 30_000);

  test("ends at its time and at its memory", async () => {
    const heavy = fileOf("[a] ".repeat(8_000_000));
    expect(await createJail({ entry, timeoutMs: 30 }).ingestDraft(heavy)).toEqual({
      ok: false,
      error: { kind: "timed-out", name: "draft.txt", limitMs: 30 },
    });
    expect(await createJail({ entry, memoryMiB: 120 }).ingestDraft(heavy)).toEqual({
      ok: false,
      error: { kind: "limit-exceeded", name: "draft.txt", what: "MiB of memory", limit: 120 },
    });
  }, 60_000);

  test("a program that does not answer is a bug, and this process goes on", async () => {
    await expect(createJail({ entry: join(folder, "missing.mjs") }).ingestDraft(fileOf("1. Words."))).rejects.toThrow(
      "without an answer",
    );
  }, 30_000);
});
