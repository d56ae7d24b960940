import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, folderWithSample, sampleFolder, travaux } from "./run-travaux.ts";

const OASIS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

function act(paragraphs: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="${OASIS}"><statement name="draft"><mainBody>${paragraphs}</mainBody></statement></akomaNtoso>`;
}

function paragraph(number: number, text: string): string {
  return `<paragraph eId="para_${number}"><num>${number}.</num><content><p>${text}</p></content></paragraph>`;
}

describe("Akoma Ntoso", () => {
  test("is shown with what was understood of it", async () => {
    const folder = await emptyFolder();
    await writeFile(path.join(folder, "draft.akn.xml"), act(paragraph(1, "States [shall] act.")));
    const ended = await travaux(folder, ["show", "draft.akn.xml"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("draft.akn.xml · Akoma Ntoso");
    expect(ended.out).toContain("States [shall] act.");
    const { out } = await travaux(folder, ["show", "draft.akn.xml", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ paragraphs: [{ label: "1.", eId: "para_1" }] });
  });

  test("two files of it are compared as any others", async () => {
    const folder = await emptyFolder();
    await writeFile(
      path.join(folder, "rev-1.xml"),
      act(paragraph(1, "States shall act.") + paragraph(2, "Data are free.")),
    );
    await writeFile(
      path.join(folder, "rev-2.xml"),
      act(paragraph(1, "States should act.") + paragraph(3, "Data are free.")),
    );
    const { code, out } = await travaux(folder, ["compare", "rev-1.xml", "rev-2.xml", "--exit-code"]);
    expect(code).toBe(1);
    expect(out).toContain("States [-shall-] {+should+} act.");
  });

  test("a Word file written as it, under either name of the format, is the same draft", async () => {
    const folder = await emptyFolder();
    const word = path.join(sampleFolder, "zero-draft-plus.docx");
    const first = await travaux(folder, ["show", word, "--format", "akoma-ntoso", "-o", "draft.akn.xml"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    const second = await travaux(folder, ["show", word, "--format", "akn"]);
    expect(second.out).toBe(await readFile(path.join(folder, "draft.akn.xml"), "utf8"));
    const compared = await travaux(folder, ["compare", word, "draft.akn.xml", "--exit-code"]);
    expect(compared.code).toBe(0);
  });

  test("a draft of an archive, and one paragraph of it", async () => {
    const folder = await folderWithSample();
    const whole = await travaux(folder, ["show", "rev-2", "--format", "akn"]);
    expect(whole.out).toContain('<paragraph eId="');
    const part = await travaux(folder, ["show", "rev-2", "44", "--format", "akn"]);
    expect(part.code).toBe(0);
    expect(part.out.length).toBeLessThan(whole.out.length / 10);
  });

  test.for([
    ["entities.xml", `<!DOCTYPE akomaNtoso [<!ENTITY a "aa">]>${act("<p>&a;</p>").slice(38)}`, "document type"],
    ["broken.xml", act("<p>words"), "damaged"],
    ["other.xml", '<?xml version="1.0"?><invoice>words</invoice>', "invoice"],
  ] as const)("%s is refused in one sentence, with exit code 3", async ([name, source, word]) => {
    const folder = await emptyFolder();
    await writeFile(path.join(folder, name), source);
    const ended = await travaux(folder, ["show", name]);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toMatch(/^travaux: [^\n]+\.\n$/u);
    expect(ended.err).toContain(word);
  });

  test("commands whose answer is no draft say that they do not have it", async () => {
    const folder = await emptyFolder();
    const ended = await travaux(folder, ["drafts", "--format", "akn"]);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("--format akoma-ntoso");
  });
});
