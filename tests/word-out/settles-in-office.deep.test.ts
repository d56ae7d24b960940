import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareDrafts } from "@travaux/compare";
import { ingestDraft, ingestTemplate } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { ChosenTemplate, DraftSide } from "@travaux/model";
import { renderComparisonDocx } from "@travaux/render";
import { generatePair } from "@travaux/testkit";
import { expect, test } from "vitest";
import { corpora, describeWith, program } from "../needs/describe-with.ts";
import { settleByOffice } from "../needs/settle-by-office.ts";
import { readSampleDrafts } from "../sample/read-sample.ts";
import { difference } from "./faults-in-settling.ts";
import { printedDraft, settledByReader } from "./settled-text.ts";

interface Pair {
  readonly before: DraftSide;
  readonly after: DraftSide;
  /** The look of one of the files; ours unless told. */
  readonly template?: ChosenTemplate;
}

/** Word files with tracked changes, before them and after them, in their own look: every fourth by name. */
async function filesInTheirLook(folder: string): Promise<readonly Pair[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".docx") && !/-(?:Accepted|Rejected)\./u.test(name));
  const pairs: Pair[] = [];
  for (const name of names.toSorted().filter((_, at) => at % 4 === 0)) {
    const file = { name, bytes: readFileSync(path.join(folder, name)) };
    const [before, after] = [await ingestDraft(file, { revisions: "reject" }), await ingestDraft(file)];
    const template = await ingestTemplate(file);
    if (!before.ok || !after.ok || !template.ok || template.value === null) continue;
    pairs.push({
      before: { name: `${name} before`, paragraphs: paragraphsOf(before.value.document) },
      after: { name, paragraphs: paragraphsOf(after.value.document) },
      template: { of: "after", template: template.value },
    });
  }
  return pairs;
}

async function samplePairs(): Promise<readonly Pair[]> {
  const drafts = (await readSampleDrafts()).map(({ id, paragraphs }) => ({ name: id, paragraphs }));
  return drafts.flatMap((before) => drafts.filter((after) => after !== before).map((after) => ({ before, after })));
}

/** A hundred pairs of short drafts with every kind of change. */
const drawnPairs: readonly Pair[] = Array.from({ length: 100 }, (_, at) => {
  const setting = (["normal", "heavy", "templ"] as const)[at % 3] ?? "normal";
  const { before, after } = generatePair({ setting, paragraphs: 60, seed: 7000 + at });
  const name = `${setting} ${7000 + at}`;
  return {
    before: { name: `before ${name}`, paragraphs: before },
    after: { name: `after ${name}`, paragraphs: after },
  };
});

/** LibreOffice joins two paragraphs here, 12 and 13; why is not understood yet (docs/decisions/0014-word-out.md). */
const NOT_YET = ["before heavy 7040 → after heavy 7040, rejected"];

describeWith(program("soffice"), "a redline that LibreOffice settled", (office) => {
  test.for([
    ["all pairs of the sample", samplePairs, []],
    ["a hundred drawn pairs", () => drawnPairs, NOT_YET],
  ] as const)("is the later draft when accepted and the earlier one when rejected: %s", async ([, pairsOf, notYet]) => {
    expect(await faultsByOffice(office, await pairsOf())).toEqual(notYet);
  });

  describeWith(corpora("docx-revisions/rp"), "in the look of a user's file", (folder) => {
    test("is the later draft when accepted and the earlier one when rejected", async () => {
      expect(await faultsByOffice(office, await filesInTheirLook(folder))).toEqual([]);
    });
  });
});

async function faultsByOffice(office: string, pairs: readonly Pair[]): Promise<readonly string[]> {
  const redlines = pairs.map(({ before, after, template }) =>
    renderComparisonDocx(compareDrafts(before, after), undefined, template),
  );
  const settled = settleByOffice(office, redlines);
  const faults: string[] = [];
  for (const [at, { before, after }] of pairs.entries()) {
    const { accepted, rejected } = settled[at] ?? {};
    if (!(await isPrinted(accepted, after))) faults.push(`${before.name} → ${after.name}, accepted`);
    if (!(await isPrinted(rejected, before))) faults.push(`${before.name} → ${after.name}, rejected`);
  }
  process.stdout.write(`${2 * pairs.length - faults.length} of ${2 * pairs.length} readings equal\n`);
  return faults;
}

async function isPrinted(bytes: Uint8Array | undefined, draft: DraftSide): Promise<boolean> {
  if (bytes === undefined) return false;
  const printed = await settledByReader(bytes, "accept");
  return difference(printed, printedDraft(draft.paragraphs)) === null;
}
