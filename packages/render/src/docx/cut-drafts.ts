import type { ComparedPair, Comparison, Paragraph, ParagraphId, RedlineRun } from "@travaux/model";

/** A run of a redline with where it stands in the paragraphs of its stretch; of no meaning on a side that lacks it. */
export interface PlacedRun {
  readonly kind: RedlineRun["kind"];
  readonly text: string;
  readonly move: string | undefined;
  readonly beforeFrom: number;
  readonly afterFrom: number;
}

/** The words that one paragraph before and one after share, or words of one of them alone. */
export interface Stretch {
  /** Place of its pair among the pairs, which are in the order of the later draft. */
  readonly pair: number;
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  /** It begins the paragraph on that side: the label stands before it. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
  readonly runs: readonly PlacedRun[];
}

/** A paragraph of one side as the stretches that spell it. */
export interface CutParagraph {
  readonly paragraph: Paragraph;
  readonly stretches: readonly Stretch[];
}

/** Both drafts in reading order, cut into the stretches of the redline. */
export interface CutDrafts {
  readonly before: readonly CutParagraph[];
  readonly after: readonly CutParagraph[];
}

/** Pairs that can not be shown in one place, by index: their paragraphs go and come whole. */
export type PairsApart = ReadonlySet<number>;

/** Cuts both drafts of a comparison where its redline does. */
export function cutDrafts(comparison: Pick<Comparison, "before" | "after" | "pairs">, apart: PairsApart): CutDrafts {
  const before = new Map(comparison.before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const after = new Map(comparison.after.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const stretches = comparison.pairs.flatMap((pair, index) => {
    const cut = apart.has(index) ? null : stretchesOf(pair, index, { before, after });
    return cut ?? wholeParagraphs(pair, index, { before, after });
  });
  return {
    before: byParagraph(comparison.before.paragraphs, stretches, "before"),
    after: byParagraph(comparison.after.paragraphs, stretches, "after"),
  };
}

function byParagraph(
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
  side: "before" | "after",
): readonly CutParagraph[] {
  const cut = new Map(paragraphs.map((paragraph) => [paragraph.id, { paragraph, stretches: [] as Stretch[] }]));
  for (const stretch of stretches) cut.get(stretch[side]?.id ?? "")?.stretches.push(stretch);
  return [...cut.values()];
}

interface Known {
  readonly before: ReadonlyMap<ParagraphId, Paragraph>;
  readonly after: ReadonlyMap<ParagraphId, Paragraph>;
}

/** Null when the redline does not spell the paragraphs of the pair: then nothing can be said of its words one by one. */
function stretchesOf(pair: ComparedPair, index: number, known: Known): readonly Stretch[] | null {
  const spelt = { before: new Map<string, number>(), after: new Map<string, number>() };
  const stretches: Stretch[] = [];
  for (const entry of pair.redline) {
    const before = entry.before === null ? null : (known.before.get(entry.before) ?? null);
    const after = entry.after === null ? null : (known.after.get(entry.after) ?? null);
    const from = { before: spelt.before.get(before?.id ?? ""), after: spelt.after.get(after?.id ?? "") };
    const { runs, beforeTo, afterTo } = placeRuns(entry.runs, from.before ?? 0, from.after ?? 0);
    const opens = { opensBefore: from.before === undefined, opensAfter: from.after === undefined };
    stretches.push({ pair: index, before, after, ...opens, runs });
    if (before !== null) spelt.before.set(before.id, beforeTo);
    if (after !== null) spelt.after.set(after.id, afterTo);
  }
  const isSpelt = (ids: readonly ParagraphId[], side: "before" | "after"): boolean =>
    ids.every((id) => spelt[side].get(id) === known[side].get(id)?.text.length);
  return isSpelt(pair.before, "before") && isSpelt(pair.after, "after") ? stretches : null;
}

function placeRuns(
  runs: readonly RedlineRun[],
  beforeFrom: number,
  afterFrom: number,
): { readonly runs: readonly PlacedRun[]; readonly beforeTo: number; readonly afterTo: number } {
  let [beforeTo, afterTo] = [beforeFrom, afterFrom];
  const placed = runs.map(({ kind, text, move }) => {
    const run = { kind, text, move, beforeFrom: beforeTo, afterFrom: afterTo };
    if (kind !== "inserted") beforeTo += text.length;
    if (kind !== "deleted") afterTo += text.length;
    return run;
  });
  return { runs: placed, beforeTo, afterTo };
}

function wholeParagraphs(pair: ComparedPair, index: number, known: Known): readonly Stretch[] {
  const whole = (side: "before" | "after", id: ParagraphId): Stretch => {
    const paragraph = known[side].get(id) ?? null;
    const kind = side === "before" ? "deleted" : "inserted";
    const text = paragraph?.text ?? "";
    return {
      pair: index,
      before: side === "before" ? paragraph : null,
      after: side === "after" ? paragraph : null,
      opensBefore: true,
      opensAfter: true,
      runs: text === "" ? [] : [{ kind, text, move: undefined, beforeFrom: 0, afterFrom: 0 }],
    };
  };
  return [...pair.before.map((id) => whole("before", id)), ...pair.after.map((id) => whole("after", id))];
}
