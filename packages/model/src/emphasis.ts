import type { Span } from "./span.ts";

/** How a stretch of text is set apart typographically. Meaning is given by a legend, never by the mark itself. */
export type EmphasisKind =
  | "emphasis"
  | "strong"
  | "underline"
  | "strike"
  | "highlight"
  | "colour"
  | "superscript"
  | "subscript";

/** A typographic mark; `value` is the colour of a highlight or of coloured text, as the file names it. */
export interface Emphasis extends Span {
  readonly kind: EmphasisKind;
  readonly value?: string;
}
