import type { ComparedPair, Comparison } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { movesByPlace } from "./move-places.ts";
import type { MovePlace } from "./move-places.ts";
import { nameParagraphs } from "./paragraph-names.ts";
import { passagesOf } from "./passage.ts";
import type { Passage, Sides } from "./passage.ts";
import { filteredPair, isLeftOut, isUnchanged } from "./filtered-pair.ts";
import { reasonsOf, settlingCommands } from "./why.ts";
import type { ArchivedSides, Reason } from "./why.ts";
import { remarksOf } from "./remarks.ts";

/** One row of a comparison, whatever it is printed as. Rows stand in `after` order. */
export type ComparisonRow =
  /** A heading that did not change and under which something did. */
  | HeadingRow
  /** Pairs that are not shown because nothing happened to them, or nothing that a filter shows. */
  | { readonly kind: "unchanged"; readonly pairs: number; readonly renumbered: number; readonly leftOut: number }
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
  /** What speaks for the pair and against it. */
  readonly reasons: readonly Reason[];
  /** Commands that settle a doubt; none without one, or outside of an archive. */
  readonly commands: readonly string[];
}

/**
 * The rows of a comparison, with the changes that its filter shows.
 *
 * @param all true for every pair; false for what changed, with counts of what is between
 * @param drafts how the sides are named in commands, where they are drafts of an archive
 */
export function rowsOf(comparison: Comparison, all: boolean, drafts?: ArchivedSides): readonly ComparisonRow[] {
  const { filter } = comparison;
  const sides = {
    before: nameParagraphs(comparison.before.paragraphs, comparison.before.addresses),
    after: nameParagraphs(comparison.after.paragraphs, comparison.after.addresses),
  };
  const moves = movesByPlace(comparison, sides);
  const stubsAt = (index: number): ComparisonRow[] => (filter?.kind === "only" ? [] : stubs(moves.leaving(index)));
  const rows: ComparisonRow[] = stubsAt(-1);
  let fold = emptyFold;
  comparison.pairs.forEach((pair, index) => {
    const isHidden = isLeftOut(pair, filter);
    if (!all && (isUnchanged(pair) || isHidden)) fold = folded(fold, pair, sides, isHidden);
    else {
      const shown = filteredPair(pair, filter);
      // A paragraph that went has no later wording: whoever wants everything sees it go.
      const row = shown.redline.length === 0 ? pair : shown;
      rows.push(...rowsOfFold(fold), pairRow(row, sides, moves.arriving(pair), drafts));
      fold = emptyFold;
    }
    const leaving = stubsAt(index);
    if (leaving.length > 0) {
      rows.push(...rowsOfFold(fold), ...leaving);
      fold = emptyFold;
    }
  });
  // A heading with nothing beneath it that changed is one more that did not.
  return [...rows, ...countOf(flattened(fold))];
}

function pairRow(pair: ComparedPair, sides: Sides, move: MovePlace | null, drafts: ArchivedSides | undefined): PairRow {
  const commands = drafts === undefined ? [] : settlingCommands(pair, sides, drafts);
  const passages = passagesOf(pair, sides);
  return { kind: "pair", pair, ...remarksOf(pair, sides, move), passages, reasons: reasonsOf(pair), commands };
}

function stubs(places: readonly MovePlace[]): ComparisonRow[] {
  return places.map(({ sentence }) => ({ kind: "moved-away", sentence }));
}

interface Fold extends Count {
  readonly heading: HeadingRow | null;
  /** Pairs since the heading; they come after it. */
  readonly sinceHeading: Fold | null;
}

const emptyFold: Fold = { pairs: 0, renumbered: 0, leftOut: 0, heading: null, sinceHeading: null };

function folded(fold: Fold, pair: ComparedPair, sides: Sides, isHidden: boolean): Fold {
  const paragraph = sides.after.paragraph(pair.after[0] ?? "");
  if (paragraph?.kind === "heading" && !isHidden) {
    const heading = { kind: "heading", label: headingLabel(pair, sides), text: paragraph.text } as const;
    return { ...flattened(fold), heading: { ...heading, isRenumbered: pair.renumbered }, sinceHeading: emptyFold };
  }
  if (fold.sinceHeading !== null) return { ...fold, sinceHeading: counting(fold.sinceHeading, pair, isHidden) };
  return counting(fold, pair, isHidden);
}

function headingLabel(pair: ComparedPair, sides: Sides): string {
  const after = sides.after.label(pair.after[0] ?? "");
  return pair.renumbered ? `${after} ← ${sides.before.label(pair.before[0] ?? "")}` : after;
}

interface Count {
  readonly pairs: number;
  readonly renumbered: number;
  /** Of the pairs, those that changed in ways that are not shown. */
  readonly leftOut: number;
}

function counting(fold: Fold, pair: ComparedPair, isHidden: boolean): Fold {
  return {
    ...fold,
    pairs: fold.pairs + 1,
    renumbered: fold.renumbered + (pair.renumbered ? 1 : 0),
    leftOut: fold.leftOut + (isHidden ? 1 : 0),
  };
}

/** Everything counted, the heading too. */
function flattened({ pairs, renumbered, leftOut, heading, sinceHeading }: Fold): Count {
  return {
    pairs: pairs + (heading === null ? 0 : 1) + (sinceHeading?.pairs ?? 0),
    renumbered: renumbered + (heading?.isRenumbered === true ? 1 : 0) + (sinceHeading?.renumbered ?? 0),
    leftOut: leftOut + (sinceHeading?.leftOut ?? 0),
  };
}

/** The rows of what was folded before something that changed: the last heading stands between the counts. */
function rowsOfFold(fold: Fold): readonly ComparisonRow[] {
  if (fold.heading === null) return countOf(fold);
  return [...countOf(fold), fold.heading, ...countOf(fold.sinceHeading ?? emptyFold)];
}

function countOf({ pairs, renumbered, leftOut }: Count): readonly ComparisonRow[] {
  return pairs > 0 ? [{ kind: "unchanged", pairs, renumbered, leftOut }] : [];
}

/** "41 paragraphs unchanged, 2 renumbered", "41 paragraphs without changes to show, 3 with others". */
export function unchangedInWords({ pairs, renumbered, leftOut }: Count): string {
  const what = leftOut === 0 ? "unchanged" : `without changes to show, ${leftOut} of them with others`;
  return `${counted(pairs, "paragraph")} ${what}${renumbered > 0 ? `, ${renumbered} renumbered` : ""}`;
}
