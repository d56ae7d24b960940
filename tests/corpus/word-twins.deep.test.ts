import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import { expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";

type Revisions = "accept" | "reject";

/** What a file and its twin come to. */
interface Verdict {
  readonly file: string;
  readonly isEqual: boolean;
  readonly says: string;
}

/** Labels and texts as printed; null for a file without a word, which is refused as empty. */
async function printedParagraphs(file: string, revisions: Revisions): Promise<readonly string[] | null> {
  const name = path.basename(file);
  const result = await ingestDraft({ name, bytes: readFileSync(file) }, { revisions });
  if (!result.ok) {
    expect([name, result.error.kind]).toEqual([name, "empty-file"]);
    return null;
  }
  return paragraphsOf(result.value.document)
    .map((paragraph) => `${paragraph.label ?? ""} ${paragraph.text}`.trim())
    .filter((text) => text !== "");
}

async function verdictOn(twin: string): Promise<Verdict> {
  const choice = twin.endsWith("-Accepted.docx") ? "accept" : "reject";
  const source = twin.replace(/-(?:Accepted|Rejected)\.docx$/, ".docx"); // "RP001-…-Accepted.docx"
  const [read, expected] = [await printedParagraphs(source, choice), await printedParagraphs(twin, "accept")];
  const file = path.basename(twin);
  if (read === null || expected === null) {
    const isEqual = read === expected;
    return { file, isEqual, says: isEqual ? "equal: neither holds a word" : "one of the two holds no word" };
  }
  const differing = read.findIndex((text, at) => text !== expected[at]);
  if (differing < 0 && read.length === expected.length)
    return { file, isEqual: true, says: `equal: ${counted(read.length)}` };
  const place = differing < 0 ? read.length : differing;
  return { file, isEqual: false, says: `paragraph ${place + 1}: “${read[place]}”, its twin “${expected[place]}”` };
}

function counted(paragraphs: number): string {
  return paragraphs === 1 ? "1 paragraph" : `${paragraphs} paragraphs`;
}

describeWith(corpora("docx-revisions/rp"), "Word files read with all changes accepted or rejected", (folder) => {
  test("each is its twin, paragraph by paragraph", async () => {
    const twins = readdirSync(folder).filter((name) => /-(?:Accepted|Rejected)\.docx$/.test(name)); // as above
    const verdicts: Verdict[] = [];
    for (const twin of twins) verdicts.push(await verdictOn(path.join(folder, twin)));
    const exceptions = verdicts.filter((verdict) => !verdict.isEqual);
    const lines = verdicts.map(({ file, says }) => `${file.padEnd(62)} ${says}`);
    process.stdout.write(`${lines.join("\n")}\n${verdicts.length - exceptions.length} of ${verdicts.length} equal\n`);
    expect(exceptions).toEqual([]);
    expect(verdicts.length).toBeGreaterThanOrEqual(104);
  });
});
