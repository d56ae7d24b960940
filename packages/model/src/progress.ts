import type { DraftId } from "./draft.ts";
import type { DraftHeading } from "./lineage.ts";

/** What is counted in one draft of a negotiation; `docs/measures.md` has the counting rules. */
export interface ProgressCounts {
  /** Preambular and operative paragraphs, items and table rows: what is negotiated one by one. */
  readonly paragraphs: number;
  /** Without open brackets, and either printed as agreed or with the words of the draft before. */
  readonly settled: number;
  /** Of the settled ones those that say so: "Agreed ad ref". */
  readonly agreed: number;
  /** With an open bracket, whole or in part. */
  readonly bracketed: number;
  /** Neither: clean, and new or reworded in this draft. */
  readonly unsettled: number;
  /** Reworded, split, merged or new in this draft. */
  readonly touched: number;
  /** Of the touched ones those that no paragraph of the draft before leads to. */
  readonly inserted: number;
  /** Paragraphs of the draft before that lead nowhere. */
  readonly dropped: number;
  /** Outermost open brackets of the draft, and the words inside. */
  readonly brackets: number;
  readonly bracketedWords: number;
}

export interface DraftProgress extends DraftHeading {
  readonly rounds: readonly number[];
  /** The drafts that it is counted against; empty for the first. */
  readonly against: readonly DraftId[];
  readonly counts: ProgressCounts;
}

/** What a round did: from the draft that it opened with to the draft that came out of it. */
export interface RoundProgress {
  readonly number: number;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** The drafts that were on the table. */
  readonly drafts: readonly DraftId[];
  readonly opening: { readonly draft: DraftId; readonly counts: ProgressCounts } | null;
  /** The draft that follows the last one on the table; null while there is none. */
  readonly outcome: { readonly draft: DraftId; readonly counts: ProgressCounts } | null;
  /** Summed over the drafts after the opening one up to the outcome. */
  readonly touched: number;
  readonly inserted: number;
  readonly dropped: number;
}

/** `travaux.progress/1`: how far a text has come, draft by draft and round by round. */
export interface Progress {
  readonly format: "travaux.progress/1";
  readonly drafts: readonly DraftProgress[];
  readonly rounds: readonly RoundProgress[];
  /** Figure and rule, in the words of `docs/measures.md`: numbers travel with what they count. */
  readonly rules: Readonly<Record<string, string>>;
}
