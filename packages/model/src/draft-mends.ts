import type { DraftId } from "./draft.ts";
import type { LegendEntry, PlacedMend } from "./mend.ts";

/** Who decided, and when. */
export interface SaidBy {
  /** Of the decision; by it the decision can be revoked. */
  readonly uuid: string;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

export type KeptMend = PlacedMend & SaidBy;

export type KeptLegendEntry = LegendEntry & SaidBy;

/**
 * The contract's `travaux.mends/1`: what people mended of one draft and what they said its marks mean, as far as it
 * stands, in the order in which it applies. Without `draft`, and without who said it, it is a file for `--mends`.
 */
export interface DraftMends {
  readonly format: "travaux.mends/1";
  readonly draft: DraftId;
  readonly mends: readonly KeptMend[];
  readonly legend: readonly KeptLegendEntry[];
}
