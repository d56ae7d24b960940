import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { emptyFolder, travaux } from "./run-travaux.ts";

const before = `Cooperation

1. Riparian States shall consult each other.

2. Data are free of charge.

3. Costs are shared.
`;

const after = `Cooperation

1. Riparian States should consult each other.

2. Data are free of charge.

3. Each State names one point of contact for floods.

4. Costs are shared.
`;

async function twoDrafts(): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(path.join(folder, "rev-1.txt"), before);
  await writeFile(path.join(folder, "rev-2.txt"), after);
  return folder;
}

describe("comparing two files", () => {
  test("tells what changed, and nothing on standard error", async () => {
    const ended = await travaux(await twoDrafts(), ["compare", "rev-1.txt", "rev-2.txt"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("rev-1.txt → rev-2.txt\n");
    expect(ended.out).toContain("Riparian States [-shall-] {+should+} consult each other.");
    expect(ended.out).toContain("{+Each State names one point of contact for floods.+}");
    expect(ended.out).not.toContain("\u001b");
  });

  test("is one object of the contract with --format json, and nothing else", async () => {
    const { out, err } = await travaux(await twoDrafts(), ["compare", "rev-1.txt", "rev-2.txt", "--format", "json"]);
    const answer: unknown = JSON.parse(out);
    expect(err).toBe("");
    expect(answer).toMatchObject({
      format: "travaux.comparison/1",
      before: { name: "rev-1.txt" },
      after: { name: "rev-2.txt" },
      summary: { revised: 1, inserted: 1, deleted: 0 },
    });
  });

  test.for([
    ["markdown", "Riparian States <del>shall</del><ins>should</ins> consult each other."],
    ["html", "Riparian States <del>shall</del><ins>should</ins> consult each other."],
    ["csv", '"revised","1","1"'],
  ] as const)("can be had as %s", async ([format, expected]) => {
    const ended = await travaux(await twoDrafts(), ["compare", "rev-1.txt", "rev-2.txt", "--format", format]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain(expected);
  });

  test("can be had as a Word file with tracked changes, signed by whom one likes", async () => {
    const folder = await twoDrafts();
    const signed = ["--author", "The Chair", "--date", "2031-05-28"];
    const ended = await travaux(folder, ["compare", "rev-1.txt", "rev-2.txt", "-o", "redline.docx", ...signed]);
    expect(ended).toEqual({ code: 0, out: "", err: "" });
    const file = unzipSync(await readFile(path.join(folder, "redline.docx")));
    const text = strFromU8(file["word/document.xml"] ?? new Uint8Array());
    expect(text).toMatch(/<w:del [^>]*w:author="The Chair" w:date="2031-05-28T00:00:00Z"><w:r><w:delText[^>]*>shall</u);
    expect(text).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>should</u);
  });

  test.for([
    ["--author", "Chair"],
    ["--format", "docx", "--substance"],
    ["--format", "docx", "--date", "soon"],
  ] as const)("refuses %j, which no Word file can be", async (flags) => {
    const ended = await travaux(await twoDrafts(), ["compare", "rev-1.txt", "rev-2.txt", ...flags]);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(/^travaux: .*Word file.*\.\n$|^travaux: --date .*\.\n$/u);
  });

  test.for([
    ["rev-2.txt", 1],
    ["rev-1.txt", 0],
  ] as const)("exits as asked to when rev-1.txt and %s differ", async ([other, code]) => {
    expect((await travaux(await twoDrafts(), ["compare", "rev-1.txt", other, "--exit-code"])).code).toBe(code);
  });

  test("keeps to the width and tells in colour when both are forced", async () => {
    const ended = await travaux(await twoDrafts(), ["compare", "rev-1.txt", "rev-2.txt", "--width", "60"], {
      FORCE_COLOR: "1",
    });
    expect(ended.out).toContain("\u001b[9;38;5;166mshall\u001b[0m");
  });

  test("leaves no trace in the folder", async () => {
    const folder = await twoDrafts();
    await travaux(folder, ["compare", "rev-1.txt", "rev-2.txt"]);
    expect((await readdir(folder)).toSorted()).toEqual(["rev-1.txt", "rev-2.txt"]);
  });
});

describe("-o FILE", () => {
  test("takes the answer whole, and standard output stays empty", async () => {
    const folder = await twoDrafts();
    const ended = await travaux(folder, ["compare", "rev-1.txt", "rev-2.txt", "--format", "html", "-o", "out.html"]);
    expect(ended).toEqual({ code: 0, out: "", err: "" });
    expect(await readFile(path.join(folder, "out.html"), "utf8")).toMatch(/^<!doctype html>[^]*<\/html>\n$/u);
  });

  test("begins a table for spreadsheets with a byte order mark", async () => {
    const folder = await twoDrafts();
    await travaux(folder, ["compare", "rev-1.txt", "rev-2.txt", "--format", "csv", "-o", "out.csv"]);
    expect(await readFile(path.join(folder, "out.csv"), "utf8")).toMatch(/^\ufeff"kind"/u);
  });

  test("leaves what stood there when the answer is a refusal", async () => {
    const folder = await twoDrafts();
    await writeFile(path.join(folder, "out.txt"), "earlier");
    expect((await travaux(folder, ["compare", "rev-1.txt", "none.txt", "-o", "out.txt"])).code).toBe(3);
    expect(await readFile(path.join(folder, "out.txt"), "utf8")).toBe("earlier");
  });

  test("says in a sentence that it can't be written, and leaves nothing", async () => {
    const folder = await twoDrafts();
    const ended = await travaux(folder, ["compare", "rev-1.txt", "rev-2.txt", "-o", "none/out.txt"]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toContain("none/out.txt could not be written (its folder is not there)");
    expect((await readdir(folder)).length).toBe(2);
  });
});

describe("showing a part of a file", () => {
  test("names counted paragraphs as the whole file counts them", async () => {
    const folder = await emptyFolder();
    const preamble = ["The States of the basin,", "Mindful of its rivers,", "Recalling its lakes,"].join("\n\n");
    await writeFile(path.join(folder, "rev-1.txt"), `Preamble\n\n${preamble}\n\n1. Data are free of charge.\n`);
    const { out } = await travaux(folder, ["show", "rev-1.txt", "PP3"]);
    expect(out).toContain("PP3  Recalling its lakes,");
    expect(out).not.toContain("Mindful");
  });
});
