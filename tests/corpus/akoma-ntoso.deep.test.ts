import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { ingestDraft } from "@travaux/ingest";
import type { DraftReport } from "@travaux/model";
import { expect, test } from "vitest";
import { draftReport, readBack, whatIsModelled } from "../akoma-ntoso/read-back.ts";
import { corpora, describeWith } from "../needs/describe-with.ts";

const DRAFT = /\.(?:docx|pdf|txt|md|html|xml)$/; // "bbnj-v3.txt"

/** What became of a file that was written as Akoma Ntoso and read again. */
interface Verdict {
  readonly file: string;
  readonly paragraphs: number;
  /** Null where everything came back. */
  readonly differs: string | null;
}

function draftsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && DRAFT.test(entry.name) && entry.parentPath !== folder)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** Null for a file that is refused, for want of words for instance: there is no draft to write. */
async function draftIn(file: string): Promise<DraftReport | null> {
  const read = await ingestDraft({ name: path.basename(file), bytes: readFileSync(file) });
  return read.ok ? draftReport(read.value) : null;
}

async function verdictOn(file: string, draft: DraftReport): Promise<Verdict> {
  const again = await readBack(draft);
  return { file, paragraphs: draft.paragraphs.length, differs: firstDifference(draft, again) };
}

/** The first paragraph, or title, language and furniture, of a draft that is not in the other as it was. */
function firstDifference(draft: DraftReport, again: DraftReport): string | null {
  const [was, is] = [partsOf(draft), partsOf(again)];
  const at = was.findIndex((part, place) => !isDeepStrictEqual(part, is[place]));
  if (at >= 0) return `${JSON.stringify(was[at])}\n    is ${JSON.stringify(is[at])}`;
  return is.length === was.length ? null : `${is.length - was.length} paragraphs more`;
}

function partsOf(draft: DraftReport): readonly unknown[] {
  const { paragraphs, ...others } = whatIsModelled(draft);
  return [others, ...paragraphs];
}

describeWith(corpora(""), "every real draft, written as Akoma Ntoso and read again", (folder) => {
  test("is the same", async () => {
    const verdicts: Verdict[] = [];
    const refused: string[] = [];
    for (const file of draftsBelow(folder)) {
      const draft = await draftIn(file);
      const name = path.relative(folder, file);
      if (draft === null) refused.push(name);
      else verdicts.push(await verdictOn(name, draft));
    }
    const exceptions = verdicts.filter(({ differs }) => differs !== null);
    const paragraphs = verdicts.reduce((sum, verdict) => sum + verdict.paragraphs, 0);
    process.stdout.write(
      [
        `${verdicts.length - exceptions.length} of ${verdicts.length} files with ${paragraphs} paragraphs the same`,
        ...exceptions.map(({ file, differs }) => `${file}: ${differs}`),
        `no draft: ${refused.join(", ")}`,
        "",
      ].join("\n"),
    );
    expect(exceptions).toEqual([]);
    expect(verdicts.length).toBeGreaterThanOrEqual(250);
  });
});
