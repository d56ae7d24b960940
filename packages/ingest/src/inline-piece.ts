import type { Comment, EmphasisKind, RevisionKind } from "@travaux/model";

/** A typographic mark that a reader found on a stretch of text. */
export interface InlineMark {
  readonly kind: EmphasisKind;
  readonly value?: string;
}

/** A tracked change that a reader found around a stretch of text. */
export interface InlineRevision {
  readonly kind: RevisionKind;
  readonly move?: string;
  readonly author?: string;
  readonly date?: string;
}

/** What a reader meets inside a paragraph, in reading order. */
export type InlinePiece =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly marks: readonly InlineMark[];
      readonly revisions: readonly InlineRevision[];
    }
  /** A change whose words are not in the text that is being read (a deletion, when changes are accepted). */
  | { readonly kind: "absent"; readonly text: string; readonly revision: InlineRevision }
  | { readonly kind: "note"; readonly key: string }
  | { readonly kind: "comment-start"; readonly key: string }
  | {
      readonly kind: "comment-end";
      readonly key: string;
      readonly comment: Omit<Comment, "from" | "to">;
    };

/** Plain text as a piece. */
export function textPiece(
  text: string,
  marks: readonly InlineMark[] = [],
  revisions: readonly InlineRevision[] = [],
): InlinePiece {
  return { kind: "text", text, marks, revisions };
}
