import { readFileSync } from "node:fs";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import { sampleFolder } from "@travaux/sample";
import { expect, test } from "vitest";
import { convertByOffice } from "../needs/convert-by-office.ts";
import { corpora, describeWith, program } from "../needs/describe-with.ts";

/** How much of a paragraph must stand behind its number, in letters; less where the mark of a note is printed in between. */
const OPENING = 20;

/** The lines that LibreOffice prints, without any blanks: it indents items and separates numbers in its own way. */
function printedLines(office: string, file: string): readonly string[] {
  const printed = convertByOffice(office, file, "txt:Text (encoded):UTF8").toString("utf8");
  return printed.split("\n").map(withoutBlanks);
}

/** Takes out white space, and the byte order mark that begins the file. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/[\s\uFEFF]+/gu, ""); // "a b" fits, "ab" does not
}

/** Our numbered paragraphs, as LibreOffice would begin their lines. */
async function numberedOpenings(file: string): Promise<readonly string[]> {
  const read = await ingestDraft({ name: path.basename(file), bytes: readFileSync(file) });
  if (!read.ok) throw new Error(`${file} was refused: ${read.error.kind}`);
  return paragraphsOf(read.value.document).flatMap(({ kind, label, text, notes }) => {
    if (label === null || kind === "note" || kind === "table-row") return [];
    const [firstMark] = notes;
    return [withoutBlanks(label) + withoutBlanks(text.slice(0, firstMark?.at)).slice(0, OPENING)];
  });
}

async function notPrinted(office: string, file: string): Promise<readonly string[]> {
  const lines = printedLines(office, file);
  const openings = await numberedOpenings(file);
  expect(openings.length).toBeGreaterThan(10);
  return openings.filter((opening) => !lines.some((line) => line.startsWith(opening)));
}

describeWith(program("soffice"), "automatic numbers in Word files", (office) => {
  test("the final draft of the sample: every number is the one that LibreOffice prints", async () => {
    expect(await notPrinted(office, path.join(sampleFolder, "final-draft.docx"))).toEqual([]);
  });

  describeWith(corpora("docx-revisions"), "a long agreement", (folder) => {
    test("every number is the one that LibreOffice prints", async () => {
      expect(await notPrinted(office, path.join(folder, "NVCA-Model-COI.docx"))).toEqual([]);
    });
  });
});
