import type { DecisionContent } from "./decision.ts";
import type { DraftId } from "./draft.ts";
import type { SaidBy } from "./draft-mends.ts";
import type { ParagraphId } from "./paragraph.ts";

/**
 * What became of a decision. `standing`: it is honoured. `superseded`: a later one took its place. `revoked`: somebody
 * took it back. `lost`: nobody took it back, but what it is about is not found in the drafts any more.
 */
export type DecisionState = "standing" | "superseded" | "revoked" | "lost";

/** A paragraph that a decision is about, as it is found now. */
export interface DecidedPlace {
  readonly draft: DraftId;
  /** Null when the paragraph is not found any more. */
  readonly paragraph: ParagraphId | null;
  /** "44@rev-2"; null when the paragraph is not found any more. */
  readonly address: string | null;
  /** How the paragraph's text began when it was decided. */
  readonly quotation: string;
}

/** One decision in the list of all. */
export interface ListedDecision extends SaidBy {
  /** Its place in the journal, from 1. It stays, so that a person can name the decision by it. */
  readonly number: number;
  readonly state: DecisionState;
  readonly says: Exclude<DecisionContent, { readonly kind: "revoke" }>;
  /** The paragraphs that it is about, in the order in which `says` names them; none for the meaning of a mark. */
  readonly places: readonly DecidedPlace[];
  /** Who took it back or decided otherwise, when somebody did. */
  readonly endedBy?: SaidBy;
}

/** The contract's `travaux.decisions/1`: what people decided, all of it, in the order in which they did. */
export interface DecisionList {
  readonly format: "travaux.decisions/1";
  readonly negotiation: string;
  readonly decisions: readonly ListedDecision[];
}
