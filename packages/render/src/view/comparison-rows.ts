import type { ComparedPair, Comparison } from "@travaux/model";
import { movesByPlace } from "./move-places.ts";
import type { MovePlace } from "./move-places.ts";
import { nameParagraphs } from "./paragraph-names.ts";
import { passagesOf } from "./passage.ts";
import type { Passage, Sides } from "./passage.ts";
import { remarksOf } from "./remarks.ts";

/** One row of a comparison, whatever it is printed as. Rows stand in `after` order. */
export type ComparisonRow =
  /** A heading that did not change and under which something did. */
  | { readonly kind: "heading"; readonly label: string; readonly text: string; readonly level: number }
  /** Pairs that are not shown because nothing happened to them. */
  | { readonly kind: "unchanged"; readonly pairs: number; readonly renumbered: number }
  /** Where a block stood that is elsewhere now. */
  | { readonly kind: "moved-away"; readonly sentence: string }
  | PairRow;

/** One pair: what happened to it in words, and its passages. */
export interface PairRow {
  readonly kind: "pair";
  readonly pair: ComparedPair;
  readonly remarks: readonly string[];
  /** Why the pair is uncertain and what else it could be; null when it is not. */
  readonly doubt: string | null;
  readonly passages: readonly Passage[];
}

/** True when there is nothing to say about a pair but perhaps a new number. */
function isUnchanged(pair: ComparedPair): boolean {
  return pair.kind === "same" && !pair.moved && !pair.restored && pair.doubt === undefined && pair.changes.length === 0;
}

/**
 * The rows of a comparison.
 *
 * @param all true for every pair; false for what changed, with counts of what is between
 */
export function rowsOf(comparison: Comparison, all: boolean): readonly ComparisonRow[] {
  const sides = {
    before: nameParagraphs(comparison.before.paragraphs),
    after: nameParagraphs(comparison.after.paragraphs),
  };
  const moves = movesByPlace(comparison, sides);
  const rows: ComparisonRow[] = stubs(moves.leaving(-1));
  let fold = emptyFold;
  comparison.pairs.forEach((pair, index) => {
    if (!all && isUnchanged(pair)) fold = folded(fold, pair, sides);
    else {
      rows.push(...rowsOfFold(fold), pairRow(pair, sides, moves.arriving(pair)));
      fold = emptyFold;
    }
    const leaving = stubs(moves.leaving(index));
    if (leaving.length > 0) {
      rows.push(...rowsOfFold(fold), ...leaving);
      fold = emptyFold;
    }
  });
  return [...rows, ...rowsOfFold({ ...fold, heading: null })];
}

function pairRow(pair: ComparedPair, sides: Sides, move: MovePlace | null): PairRow {
  return { kind: "pair", pair, ...remarksOf(pair, sides, move), passages: passagesOf(pair, sides) };
}

function stubs(places: readonly MovePlace[]): ComparisonRow[] {
  return places.map(({ sentence }) => ({ kind: "moved-away", sentence }));
}

interface Fold {
  readonly pairs: number;
  readonly renumbered: number;
  readonly heading: Extract<ComparisonRow, { kind: "heading" }> | null;
  /** Pairs since the heading; they come after it. */
  readonly sinceHeading: Fold | null;
}

const emptyFold: Fold = { pairs: 0, renumbered: 0, heading: null, sinceHeading: null };

function folded(fold: Fold, pair: ComparedPair, sides: Sides): Fold {
  const paragraph = sides.after.paragraph(pair.after[0] ?? "");
  if (paragraph?.kind === "heading") {
    const before = flattened(fold);
    const label = sides.after.label(paragraph.id);
    const heading = { kind: "heading", label, text: paragraph.text, level: paragraph.level } as const;
    return { pairs: before.pairs, renumbered: before.renumbered, heading, sinceHeading: emptyFold };
  }
  if (fold.sinceHeading !== null) return { ...fold, sinceHeading: counting(fold.sinceHeading, pair) };
  return counting(fold, pair);
}

function counting(fold: Fold, pair: ComparedPair): Fold {
  return { ...fold, pairs: fold.pairs + 1, renumbered: fold.renumbered + (pair.renumbered ? 1 : 0) };
}

/** Everything counted, the heading too, for a heading that another one follows at once. */
function flattened(fold: Fold): { readonly pairs: number; readonly renumbered: number } {
  const since = fold.sinceHeading;
  const heading = fold.heading === null ? 0 : 1;
  return { pairs: fold.pairs + heading + (since?.pairs ?? 0), renumbered: fold.renumbered + (since?.renumbered ?? 0) };
}

function rowsOfFold(fold: Fold): readonly ComparisonRow[] {
  const { pairs, renumbered } = fold.heading === null ? flattened(fold) : fold;
  const count: ComparisonRow[] = pairs > 0 ? [{ kind: "unchanged", pairs, renumbered }] : [];
  if (fold.heading === null) return count;
  return [...count, fold.heading, ...rowsOfFold(fold.sinceHeading ?? emptyFold)];
}
