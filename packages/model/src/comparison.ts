import type { AlignmentPair, Move, PairKind } from "./alignment.ts";
import type { ChangeFilter } from "./change-filter.ts";
import type { DraftSide } from "./draft.ts";
import type { MadeBy } from "./made-by.ts";
import type { ChangeClass, Redline } from "./redline.ts";

/** A pair with its redline and the union of the classes of change over its runs. */
export type ComparedPair = AlignmentPair & {
  readonly redline: Redline;
  readonly changes: readonly ChangeClass[];
};

/** Pairs of each kind, and blocks that moved. */
export type ComparisonSummary = { readonly [Kind in PairKind]: number } & {
  readonly moves: number;
  /** Pairs whose label changed. */
  readonly renumbered: number;
};

/** The contract's `travaux.comparison/1`. */
export interface Comparison {
  readonly format: "travaux.comparison/1";
  readonly before: DraftSide;
  readonly after: DraftSide;
  readonly pairs: readonly ComparedPair[];
  readonly moves: readonly Move[];
  readonly summary: ComparisonSummary;
  readonly madeBy: MadeBy;
  /** Which classes of change are to be shown, when not all: everything else in here is whole all the same. */
  readonly filter?: ChangeFilter;
}
