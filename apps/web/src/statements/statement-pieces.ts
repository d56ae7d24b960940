import type { ListedCitation, ListedWording, Span } from "@travaux/model";

/** A stretch of a statement: plain words, the words of a citation, or quoted words of a wording that is asked for. */
export type StatementPiece =
  | { readonly kind: "words" | "asked"; readonly from: number; readonly text: string }
  | { readonly kind: "citation"; readonly from: number; readonly text: string; readonly citation: ListedCitation }
  /** The end of a passage that asks for a wording; it has no words of its own. */
  | { readonly kind: "wording-end"; readonly from: number; readonly wording: number };

/** A paragraph of a statement with what stands in it. */
export interface StatementPart {
  readonly from: number;
  readonly pieces: readonly StatementPiece[];
  readonly citations: readonly ListedCitation[];
  /** Positions in the statement's wordings, from 0. */
  readonly wordings: readonly number[];
}

interface CitingText {
  readonly text: string;
  readonly citations: readonly ListedCitation[];
  readonly wordings: readonly ListedWording[];
}

/** Between two paragraphs. */
const GAP = "\n\n";

/**
 * Cuts a statement into its paragraphs, and those at citations and at the words that are asked for. The words of all
 * pieces are the text, without the empty lines between paragraphs.
 */
export function statementParts({ text, citations, wordings }: CitingText): readonly StatementPart[] {
  const marked = markedSpans(citations, wordings);
  let from = 0;
  return text.split(GAP).map((words) => {
    const span = { from, to: from + words.length };
    from = span.to + GAP.length;
    const isHere = (at: Span): boolean => at.from >= span.from && at.from < Math.max(span.to, span.from + 1);
    const ends = wordings.flatMap((wording, index) =>
      wording.to > span.from && wording.to <= span.to ? [{ at: wording.to, wording: index }] : [],
    );
    return {
      from: span.from,
      pieces: piecesIn(text, span, marked, ends),
      citations: citations.filter(isHere),
      wordings: ends.map(({ wording }) => wording),
    };
  });
}

interface Marked extends Span {
  /** Null for quoted words. */
  readonly citation: ListedCitation | null;
}

/** What is marked, in order; of two that overlap the citation, or else the first. */
function markedSpans(citations: readonly ListedCitation[], wordings: readonly ListedWording[]): readonly Marked[] {
  const quoted = wordings.flatMap(({ words, wording, place }) =>
    [...words, wording, place?.words ?? null].filter((span) => span !== null),
  );
  const kept: Marked[] = [];
  for (const span of [
    ...citations.map((citation) => ({ from: citation.from, to: citation.to, citation })),
    ...quoted.map(({ from, to }) => ({ from, to, citation: null })),
  ])
    if (span.to > span.from && !kept.some((one) => one.from < span.to && span.from < one.to)) kept.push(span);
  return kept.toSorted((one, other) => one.from - other.from);
}

function piecesIn(
  text: string,
  { from, to }: Span,
  marked: readonly Marked[],
  ends: readonly { readonly at: number; readonly wording: number }[],
): readonly StatementPiece[] {
  const inside = marked.filter((span) => span.from >= from && span.to <= to);
  const cuts = new Set([from, to, ...inside.flatMap((span) => [span.from, span.to])]);
  // An end in the midst of marked words waits for the end of these.
  const endings = ends.map(({ at, wording }) => ({
    at: inside.find((span) => span.from < at && at < span.to)?.to ?? at,
    wording,
  }));
  for (const { at } of endings) cuts.add(at);
  const places = [...cuts].toSorted((one, other) => one - other);
  return places.flatMap((place, index): readonly StatementPiece[] => {
    const here = endings
      .filter(({ at }) => at === place)
      .map(({ wording }) => ({ kind: "wording-end", from: place, wording }) as const);
    const next = places[index + 1];
    if (next === undefined) return here;
    const piece = { from: place, text: text.slice(place, next) };
    const mark = inside.find((span) => span.from === place);
    if (mark === undefined) return [...here, { kind: "words", ...piece }];
    const { citation } = mark;
    return [...here, citation === null ? { kind: "asked", ...piece } : { kind: "citation", ...piece, citation }];
  });
}
