import { readFile } from "node:fs/promises";
import path from "node:path";
import { readMends } from "@travaux/application";
import { describe, expect, inject, test } from "vitest";
import { flawsBySchema } from "../../flaws-by-schema.ts";
import { emptyFolder, sampleFolder, travaux } from "./run-travaux.ts";

const origin = { part: "text", at: 0 };

describe("the JSON of an answer is what its schema says", () => {
  test("for two files", async () => {
    const folder = await emptyFolder();
    const [before, after] = ["zero-draft.pdf", "rev-1.html"].map((file) => path.join(sampleFolder, file));
    const { out } = await travaux(folder, ["compare", before ?? "", after ?? "", "--format", "json"]);
    expect(await flawsBySchema(out)).toEqual([]);
  });

  test("for drafts in other formats", async () => {
    const folder = await emptyFolder();
    for (const file of ["zero-draft-plus.docx", "rev-3.txt"]) {
      const { out } = await travaux(folder, ["show", path.join(sampleFolder, file), "--format", "json"]);
      expect(await flawsBySchema(out), file).toEqual([]);
    }
  });

  // What else is asked of an archive is answered in tests/keeping; these say more than the use case does, or print less.
  test.for([
    ["cite", path.join(sampleFolder, "statements", "04-upstream-partners.docx")],
    ["statements", "04"],
    ["search", "fund"],
    ["diff", "rev-1..rev-2", "--substance"],
    ["history", "44@rev-3", "--only", "brackets"],
    ["export", "--site", "-o", "site"],
  ])("for what is asked of an archive: %s %s", async (question) => {
    const folder = path.dirname(inject("sampleArchive"));
    const { code, out, err } = await travaux(folder, [...question, "--format", "json"]);
    expect({ code, err, flaws: await flawsBySchema(out) }).toEqual({ code: 0, err: "", flaws: [] });
  });

  test("for a file that is cleaned, which is written beside what is said of it", async () => {
    const folder = await emptyFolder();
    const file = path.join(sampleFolder, "zero-draft-plus.docx");
    const { out } = await travaux(folder, ["clean", file, "-o", "clean.docx", "--format", "json"]);
    expect(await flawsBySchema(out)).toEqual([]);
    const again = await travaux(folder, ["clean", "clean.docx", "-o", "twice.docx"]);
    expect(again.out).toContain("nothing was found");
    const [once, twice] = await Promise.all(
      ["clean.docx", "twice.docx"].map((name) => readFile(path.join(folder, name))),
    );
    expect(twice).toEqual(once);
  });

  const label = (words: string) => ({ origin, quotation: "Words.", mend: { kind: "label", label: words } });
  test.for<readonly [string, (words: string) => object]>([
    ["a label", (words) => ({ mends: [label(words)], legend: [] })],
    ["a meaning", (words) => ({ mends: [], legend: [{ mark: "strike", means: words }] })],
    ["a colour", (words) => ({ mends: [], legend: [{ mark: "highlight", value: words, means: "agreed" }] })],
  ])("and refuses %s in a file of mends where the command does", async ([, fileOf]) => {
    for (const words of ["44 bis.", "4".repeat(256), "4".repeat(257), "44\n45", ""]) {
      const file = { format: "travaux.mends/1", ...fileOf(words) };
      const isRefused = (await flawsBySchema(JSON.stringify(file))).length > 0;
      expect([words, isRefused]).toEqual([words, !readMends(file).ok]);
    }
    expect(await flawsBySchema(JSON.stringify({ format: "travaux.mends/1", ...fileOf("44 bis.") }))).toEqual([]);
  });
});
