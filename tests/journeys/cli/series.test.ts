import { spawn } from "node:child_process";
import { copyFile, cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import { builtCli, emptyFolder, folderWithSample, sampleFolder, travaux } from "./run-travaux.ts";

const manifest = path.join(sampleFolder, "manifest.yaml");

/** A folder with the sample in its archive, which tests only read. */
const sample = path.dirname(inject("sampleArchive"));

async function asked(folder: string, ...args: readonly string[]): Promise<unknown> {
  const ended = await travaux(folder, [...args, "--format", "json"]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  return JSON.parse(ended.out) as unknown;
}

describe("a series in an archive", () => {
  test("is imported once, however often it is imported", async () => {
    const folder = await folderWithSample();
    const drafts = await asked(folder, "drafts");
    const again = await travaux(folder, ["import", manifest]);
    expect(again.code).toBe(0);
    expect(again.out).toContain("nothing was changed");
    expect(await asked(folder, "drafts")).toEqual(drafts);
  });

  test("is read by people, too", async () => {
    const folder = sample;
    const history = await travaux(folder, ["history", "44@rev-3"]);
    expect(history.out).toMatch(/^44@rev-3, in \d of 6 drafts\n/u);
    for (const label of ["Zero draft", "Rev 1", "Rev 2", "Rev 3", "Final draft"])
      expect(history.out).toContain(`\n${label} · `);
    expect((await travaux(folder, ["concordance"])).out).toMatch(/^\d+ threads\n/u);
    expect((await travaux(folder, ["diff", "Rev 1..Rev 2", "--exit-code"])).code).toBe(1);
  });

  test.for([
    ["a draft that is not there", ["show", "rev-9"], 4, "There is no draft"],
    ["a paragraph that is not there", ["history", "444@rev-3"], 4, "No paragraph"],
    ["an address that fits several", ["history", "(a)@rev-3"], 4, "fits"],
    ["a negotiation that is not there", ["drafts", "--negotiation", "other"], 4, "There is no negotiation"],
    ["the same draft with other words", ["add", "draft", "other.txt", "--label", "Rev 3"], 5, "differs"],
  ] as const)("refuses %s", async ([, args, code, words]) => {
    const folder = await folderWithSample();
    await writeFile(path.join(folder, "other.txt"), "1. Other words.\n");
    const ended = await travaux(folder, args);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).toMatch(/^travaux: [^\n]+\n$/u);
    expect(ended.err).toContain(words);
  });

  test("is not imported by half: a file that is missing is named with its line", async () => {
    const folder = await emptyFolder();
    await copyFile(manifest, path.join(folder, "manifest.yaml"));
    const ended = await travaux(folder, ["import", "manifest.yaml"]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toMatch(/^travaux: manifest\.yaml, line \d+: There is no file at /u);
    // Not even an empty archive is left.
    expect((await travaux(folder, ["drafts"])).code).toBe(3);
  });

  test("a manifest with a fault is refused with its line", async () => {
    const folder = await emptyFolder();
    await cp(sampleFolder, folder, { recursive: true });
    const text = await readFile(manifest, "utf8");
    await writeFile(path.join(folder, "manifest.yaml"), `${text}\nfurther: thing\n`);
    const ended = await travaux(folder, ["import", "manifest.yaml", "--format", "json"]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(JSON.parse(ended.err)).toMatchObject({ error: { code: "bad-manifest", path: "manifest.yaml" } });
  });
});

describe("a series made by hand", () => {
  test("grows draft by draft", async () => {
    const folder = await emptyFolder();
    const put = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
    await put("zero.txt", "1. Riparian States shall consult each other.\n\n2. Data on floods are free of charge.\n");
    await put(
      "rev-1.txt",
      "1. Each State names one point of contact.\n\n2. Riparian States should consult each other.\n\n3. Data on floods are free of charge.\n",
    );
    await put("speech.txt", "Statement by the Chair\n\n4 June 2031\n\nWe welcome paragraph 2.\n");
    const steps = [
      ["new", "waters", "--title", "Compact on Waters", "--zone", "Europe/Vienna"],
      ["round", "add", "First round", "--from", "2031-06-04", "--to", "2031-06-08"],
      ["add", "draft", "zero.txt", "--label", "Zero", "--date", "2031-05-20"],
      ["add", "draft", "rev-1.txt", "--label", "Rev 1", "--date", "2031-06-01", "--round", "1", "--based-on", "zero"],
      ["add", "statement", "speech.txt", "--round", "1"],
    ] as const;
    for (const step of steps) {
      // One after the other: each builds on the one before.
      expect(await travaux(folder, step)).toMatchObject({ code: 0, err: "" });
    }
    const history = await travaux(folder, ["history", "2@rev-1"]);
    expect(history.out).toContain("Riparian States [-shall-] {+should+} consult each other.");
    expect(history.out).toContain("2 ← 1");
    expect(await travaux(folder, ["add", "draft", "zero.txt", "--label", "Zero", "--quiet"])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });
});

describe("a reader that goes away", () => {
  test("ends the command quietly", async () => {
    const folder = sample;
    const ended = await new Promise<{ code: number | null; err: string }>((resolve) => {
      const child = spawn(process.execPath, [builtCli, "diff", "zero..final", "--format", "json"], {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let err = "";
      child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
      child.stdout.once("data", () => child.stdout.destroy());
      child.once("close", (code) => resolve({ code, err }));
    });
    expect(ended).toEqual({ code: 0, err: "" });
  });
});
