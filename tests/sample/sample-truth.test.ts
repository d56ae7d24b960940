import { traceLineage, traceProvenance } from "@travaux/compare";
import type { Alignment, ParagraphPlace, ProvenanceRun } from "@travaux/model";
import { openAddressBook, parseAddress } from "@travaux/model";
import { readTruth } from "@travaux/sample";
import { describe, expect, test } from "vitest";
import { readSampleDrafts, seriesOf } from "./read-sample.ts";

const drafts = await readSampleDrafts();
const series = seriesOf(drafts);
const truth = readTruth();
const keys = new Map(drafts.flatMap((draft) => [...draft.keyOf]));

function keyOf(id: string): string {
  return keys.get(id) ?? `unknown ${id}`;
}

function alignmentOf(before: string, after: string): Alignment {
  const kept = series.alignments.find((one) => one.before === before && one.after === after);
  if (kept === undefined) throw new Error(`${before} and ${after} were not aligned`);
  return kept.alignment;
}

function placeOf(address: string): ParagraphPlace {
  const parsed = parseAddress(address);
  const draft = drafts.find(({ id }) => id === parsed?.draft);
  const [paragraph] =
    parsed === null || draft === undefined ? [] : openAddressBook(draft.paragraphs).find(parsed.target);
  if (draft === undefined || paragraph === undefined) throw new Error(`nothing stands at ${address}`);
  return { draft: draft.id, paragraph: paragraph.id };
}

describe("what became of every paragraph of the sample", () => {
  test.for(truth.pairs)("$before to $after: who goes with whom", ({ before, after, groups }) => {
    const said = alignmentOf(before, after).pairs.flatMap(({ links }) =>
      links.map((link) => `${keyOf(link.before)} → ${keyOf(link.after)}`),
    );
    const written = groups.flatMap(({ links }) => links.map((link) => `${link.before} → ${link.after}`));
    expect(said.toSorted()).toEqual(written.toSorted());
  });

  test.for(truth.pairs)("$before to $after: of which kind", ({ before, after, groups }) => {
    const group = (kind: string, from: readonly string[], to: readonly string[]): string =>
      `${kind}: ${from.toSorted().join(" + ")} → ${to.toSorted().join(" + ")}`;
    const said = alignmentOf(before, after).pairs.map((pair) =>
      group(pair.kind, pair.before.map(keyOf), pair.after.map(keyOf)),
    );
    expect(said.toSorted()).toEqual(groups.map((one) => group(one.kind, one.before, one.after)).toSorted());
  });

  test.for(truth.pairs)("$before to $after: which blocks moved", ({ before, after, moves }) => {
    const said = alignmentOf(before, after).moves.map((move) => move.after.map(keyOf).toSorted().join(" + "));
    expect(said.toSorted()).toEqual(moves.map((move) => move.after.toSorted().join(" + ")).toSorted());
  });

  test("what was dropped and came back is linked over the gap", () => {
    const said = series.gapLinks.map(
      ({ before, after }) => `${before.draft} ${keyOf(before.paragraph)} → ${after.draft} ${keyOf(after.paragraph)}`,
    );
    const written = truth.restored.map(
      ({ before, after }) => `${before.draft} ${before.key} → ${after.draft} ${after.key}`,
    );
    expect(said.toSorted()).toEqual(written.toSorted());
  });
});

describe("the past of paragraphs 44 and 45 of Rev 3", () => {
  test.for(truth.histories)("$address: the thread through all drafts", ({ address, steps }) => {
    const lineage = traceLineage(series, placeOf(address), address);
    const said = lineage.steps.map(
      ({ draft, paragraphs }) =>
        `${draft}: ${paragraphs
          .filter(({ line }) => line === "main")
          .map(({ id }) => keyOf(id))
          .join(" + ")}`,
    );
    expect(said).toEqual(
      steps.map(({ draft, paragraphs }) => `${draft}: ${paragraphs.map(({ key }) => key).join(" + ")}`),
    );
  });

  test.for(truth.provenance)("$address: which draft brought each word", ({ address, runs }) => {
    const { runs: said } = traceProvenance(series, placeOf(address), address);
    expect(said.map((run) => run.text).join("")).toBe(runs.map((run) => run.text).join(""));
    expect(letterByLetter(said.map((run) => ({ ...run, at: keyOf(run.from.paragraph) })))).toEqual(
      letterByLetter(runs.map((run) => ({ ...run, at: run.from.key }))),
    );
  });
});

/** One entry a stretch of letters with one origin; blanks belong to neither side. */
function letterByLetter(
  runs: readonly (Pick<ProvenanceRun, "text" | "since" | "reintroduced"> & { readonly at: string })[],
): readonly string[] {
  const stretches: { origin: string; text: string }[] = [];
  for (const run of runs) {
    const origin = `${run.since} ${run.at}${run.reintroduced ? " (again)" : ""}`;
    const last = stretches.at(-1);
    if (last?.origin === origin) last.text += run.text;
    else if (run.text.trim() !== "") stretches.push({ origin, text: run.text });
  }
  return stretches.map(({ origin, text }) => `${origin}: ${text.replaceAll(/\s+/g, " ").trim()}`); // "a  b" fits, "ab" does not
}
