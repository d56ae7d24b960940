import type { ComparedPair, Comparison } from "./comparison.ts";
import type { Paragraph } from "./paragraph.ts";

/**
 * A comparison on its way in pieces: first the head, which is the comparison without its paragraphs and pairs, then both
 * drafts and the pairs in their order, some at a time.
 */
export type ComparisonPart =
  | { readonly kind: "head"; readonly comparison: Comparison }
  | {
      readonly kind: "body";
      readonly before: readonly Paragraph[];
      readonly after: readonly Paragraph[];
      readonly pairs: readonly ComparedPair[];
    };

/** Pairs in a part: some 100 kB of JSON, which a browser reads in a millisecond or two. */
const PART_PAIRS = 40;

/** Cuts a comparison into parts, one when it is asked for. `joinedParts` is the inverse. */
export function* comparisonParts(comparison: Comparison): Generator<ComparisonPart, void> {
  const { before, after, pairs } = comparison;
  const head = { ...comparison, before: { ...before, paragraphs: [] }, after: { ...after, paragraphs: [] }, pairs: [] };
  yield { kind: "head", comparison: head };
  const longest = Math.max(before.paragraphs.length, after.paragraphs.length, pairs.length);
  for (let from = 0; from < longest; from += PART_PAIRS) {
    const to = from + PART_PAIRS;
    yield {
      kind: "body",
      before: before.paragraphs.slice(from, to),
      after: after.paragraphs.slice(from, to),
      pairs: pairs.slice(from, to),
    };
  }
}

/** Puts a comparison together from all of its parts; null when there is no head among them. */
export function joinedParts(parts: readonly ComparisonPart[]): Comparison | null {
  const head = parts.find((part) => part.kind === "head");
  if (head === undefined) return null;
  const bodies = parts.filter((part) => part.kind === "body");
  const { comparison } = head;
  return {
    ...comparison,
    before: { ...comparison.before, paragraphs: bodies.flatMap((part) => part.before) },
    after: { ...comparison.after, paragraphs: bodies.flatMap((part) => part.after) },
    pairs: bodies.flatMap((part) => part.pairs),
  };
}

/**
 * What is known of a comparison when only its first parts have come: the pairs whose paragraphs are all there, in their
 * order. Figures are those of the whole.
 */
export function comparisonBeginning(parts: readonly ComparisonPart[]): Comparison | null {
  const joined = joinedParts(parts);
  if (joined === null) return null;
  const [before, after] = [idsOf(joined.before.paragraphs), idsOf(joined.after.paragraphs)];
  const pairs = joined.pairs.filter(
    (pair) => pair.before.every((id) => before.has(id)) && pair.after.every((id) => after.has(id)),
  );
  return { ...joined, pairs };
}

function idsOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  return new Set(paragraphs.map(({ id }) => id));
}
