import type { DraftId } from "./draft.ts";
import type { ParagraphId } from "./paragraph.ts";

/** Words and the draft in which they first stood in this lineage. */
export interface ProvenanceRun {
  readonly text: string;
  readonly since: DraftId;
  readonly from: { readonly draft: DraftId; readonly paragraph: ParagraphId; readonly label: string | null };
  /** They were gone in between. `since` is their first appearance all the same. */
  readonly reintroduced: boolean;
}

/** The contract's `travaux.provenance/1`: the texts of the runs, joined, are the paragraph's text exactly. */
export interface Provenance {
  readonly format: "travaux.provenance/1";
  readonly address: string;
  readonly paragraph: ParagraphId;
  readonly runs: readonly ProvenanceRun[];
}
