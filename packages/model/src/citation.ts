import type { DraftId } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { Span } from "./span.ts";

/** How sure the binding of a citation is; of several targets the weakest counts. */
export type CitationStatus =
  | "bound"
  | "ambiguous"
  | "elsewhere"
  | "unresolved"
  | "recognised"
  /** A person said that it is no citation. */
  | "none";

/** `settled`: a person said so. */
export type CitationEvidence = "named-version" | "round" | "date" | "content" | "settled";

/** One paragraph that a citation means. */
export interface CitationTarget {
  readonly label: string;
  readonly status: "bound" | "ambiguous" | "unresolved";
  readonly draft?: DraftId;
  readonly paragraph?: ParagraphId;
  readonly evidence: readonly CitationEvidence[];
}

/** Words of a text that point at paragraphs. */
export interface Citation extends Span {
  readonly text: string;
  readonly labels: readonly (string | { readonly from: string; readonly to: string | null })[];
  /** "chapeau", "sentence:2", "footnote:20", … when only a part is meant. */
  readonly part?: string;
  /** The part of the outline that is named with it: "Commitments" of "Commitments: paragraphs 22 and 24". */
  readonly section?: string;
  /** What the text says the paragraph is about, "UN conferences" of "paragraph 18 (UN conferences)": its words confirm a binding. */
  readonly gloss?: string;
  /** The version that is named with it, as it is named: "zero draft" of "paragraph 3 of the zero draft". */
  readonly version?: string;
  /** The words stand for a citation before them ("this paragraph"): labels and document are that one's. */
  readonly isAnaphor?: true;
  /** The number is said to be a former one ("former paragraph 14"): the latest draft is not meant. */
  readonly isFormer?: true;
  readonly document: "draft" | "other";
  readonly other?: string;
  readonly status: CitationStatus;
  readonly targets: readonly CitationTarget[];
  readonly candidates: readonly { readonly draft: DraftId; readonly evidence: readonly CitationEvidence[] }[];
  /** Why it could not be bound, or what was odd when it was. */
  readonly findings?: readonly Finding[];
}
