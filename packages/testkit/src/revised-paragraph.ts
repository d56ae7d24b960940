import type { GeneratedParagraph } from "./generated-draft.ts";

/** A paragraph of the new draft and the places in the draft before that it comes from; none when it is new. */
export interface RevisedParagraph {
  readonly paragraph: GeneratedParagraph;
  readonly from: readonly number[];
  readonly isMoved: boolean;
  /** It stood in an earlier draft, and not in the one before. */
  readonly isRestored: boolean;
}
