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
  | HeadingRow
  /** Pairs that are not shown because nothing happened to them. */
  | { readonly kind: "unchanged"; readonly pairs: number; readonly renumbered: number }
  /** Where a block stood that is elsewhere now. */
  | { readonly kind: "moved-away"; readonly sentence: string }
  | PairRow;

/** The label is "8 ← 7" where the number changed, empty where there is none. */
export interface HeadingRow {
  readonly kind: "heading";
  readonly label: string;
  readonly text: string;
  readonly isRenumbered: boolean;
}

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
    before: nameParagraphs(comparison.before.paragraphs, comparison.before.addresses),
    after: nameParagraphs(comparison.after.paragraphs, comparison.after.addresses),
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
  // A heading with nothing beneath it that changed is one more that did not.
  return [...rows, ...countOf(flattened(fold))];
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
  readonly heading: HeadingRow | null;
  /** Pairs since the heading; they come after it. */
  readonly sinceHeading: Fold | null;
}

const emptyFold: Fold = { pairs: 0, renumbered: 0, heading: null, sinceHeading: null };

function folded(fold: Fold, pair: ComparedPair, sides: Sides): Fold {
  const paragraph = sides.after.paragraph(pair.after[0] ?? "");
  if (paragraph?.kind === "heading") {
    const heading = { kind: "heading", label: headingLabel(pair, sides), text: paragraph.text } as const;
    return { ...flattened(fold), heading: { ...heading, isRenumbered: pair.renumbered }, sinceHeading: emptyFold };
  }
  if (fold.sinceHeading !== null) return { ...fold, sinceHeading: counting(fold.sinceHeading, pair) };
  return counting(fold, pair);
}

function headingLabel(pair: ComparedPair, sides: Sides): string {
  const after = sides.after.label(pair.after[0] ?? "");
  return pair.renumbered ? `${after} ← ${sides.before.label(pair.before[0] ?? "")}` : after;
}

interface Count {
  readonly pairs: number;
  readonly renumbered: number;
}

function counting(fold: Fold, pair: ComparedPair): Fold {
  return { ...fold, pairs: fold.pairs + 1, renumbered: fold.renumbered + (pair.renumbered ? 1 : 0) };
}

/** Everything counted, the heading too. */
function flattened({ pairs, renumbered, heading, sinceHeading }: Fold): Count {
  return {
    pairs: pairs + (heading === null ? 0 : 1) + (sinceHeading?.pairs ?? 0),
    renumbered: renumbered + (heading?.isRenumbered === true ? 1 : 0) + (sinceHeading?.renumbered ?? 0),
  };
}

/** The rows of what was folded before something that changed: the last heading stands between the counts. */
function rowsOfFold(fold: Fold): readonly ComparisonRow[] {
  if (fold.heading === null) return countOf(fold);
  return [...countOf(fold), fold.heading, ...countOf(fold.sinceHeading ?? emptyFold)];
}

function countOf({ pairs, renumbered }: Count): readonly ComparisonRow[] {
  return pairs > 0 ? [{ kind: "unchanged", pairs, renumbered }] : [];
}
