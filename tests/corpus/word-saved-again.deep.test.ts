import { readFileSync } from "node:fs";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import { sampleFolder } from "@travaux/sample";
import { expect, test } from "vitest";
import { convertByOffice } from "../needs/convert-by-office.ts";
import { corpora, describeWith, program } from "../needs/describe-with.ts";

/** Kinds, labels, levels and texts as they are read. */
async function readingOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await ingestDraft({ name: "draft.docx", bytes });
  if (!read.ok) throw new Error(`refused: ${read.error.kind}`);
  return paragraphsOf(read.value.document).map(
    ({ kind, level, label, text }) => `${kind} ${level} ${label ?? "–"} ${text}`,
  );
}

describeWith(program("soffice"), "Word files that LibreOffice saved again", (office) => {
  const checkSavedAgain = async (file: string): Promise<void> => {
    const before = await readingOf(readFileSync(file));
    expect(before.length).toBeGreaterThan(10);
    expect(await readingOf(convertByOffice(office, file, "docx:MS Word 2007 XML"))).toEqual(before);
  };

  test.for(["zero-draft-plus.docx", "final-draft.docx"])("%s reads the same", async (name) => {
    await checkSavedAgain(path.join(sampleFolder, name));
  });

  describeWith(corpora("docx-revisions"), "a long agreement", (folder) => {
    test("reads the same", async () => {
      await checkSavedAgain(path.join(folder, "NVCA-Model-COI.docx"));
    });
  });
});
