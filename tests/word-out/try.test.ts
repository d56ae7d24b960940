import { readFileSync, writeFileSync } from "node:fs";
import { compareDrafts } from "@travaux/compare";
import { ingestDraft, ingestTemplate } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import { renderComparisonDocx } from "@travaux/render";
import { expect, test } from "vitest";
import { difference } from "./faults-in-settling.ts";
import { printedDraft, settledByReader } from "./settled-text.ts";
import { faultsOf } from "./valid-word.ts";

const R = "/work/shared/corpora/docx-revisions";
const pairs: [string, string, "accept" | "reject", string, "accept" | "reject"][] = [
  ["nvca", `${R}/NVCA-Model-COI.docx`, "reject", `${R}/NVCA-Model-COI.docx`, "accept"],
  ["rp001", `${R}/rp/RP001-Tracked-Revisions-01.docx`, "reject", `${R}/rp/RP001-Tracked-Revisions-01.docx`, "accept"],
  ["rp051", `${R}/rp/RP051-Arabic.docx`, "reject", `${R}/rp/RP051-Arabic.docx`, "accept"],
  ["rp052", `${R}/rp/RP052-Deleted-Para-Mark.docx`, "reject", `${R}/rp/RP052-Deleted-Para-Mark.docx`, "accept"],
  
];
test.for(pairs)("%s", { timeout: 200000 }, async ([name, b, rb, a, ra]) => {
  const [before, after] = await Promise.all([ingestDraft({ name: b, bytes: readFileSync(b) }, { revisions: rb }), ingestDraft({ name: a, bytes: readFileSync(a) }, { revisions: ra })]);
  const t = await ingestTemplate({ name: a, bytes: readFileSync(a) }, { revisions: ra });
  if (!before.ok || !after.ok || !t.ok || t.value === null) throw new Error(JSON.stringify(t).slice(0, 300));
  console.log(name, JSON.stringify(t.value).length, t.value.looks.length, t.value.heads.length, t.value.sections.length, t.value.pictures.length);
  const sides = [before, after].map((d) => ({ name: "x", paragraphs: paragraphsOf(d.value.document) }));
  const c = compareDrafts(sides[0]!, sides[1]!);
  const bytes = renderComparisonDocx(c, undefined, { of: "after", template: t.value });
  writeFileSync(`/tmp/tpl/${name}.docx`, bytes);
  expect(difference(await settledByReader(bytes, "accept"), printedDraft(sides[1]!.paragraphs))).toBe(null);
  expect(difference(await settledByReader(bytes, "reject"), printedDraft(sides[0]!.paragraphs))).toBe(null);
  expect((await faultsOf(bytes)).slice(0, 8)).toEqual([]);
});
