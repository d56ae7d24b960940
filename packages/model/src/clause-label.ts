/**
 * How a paragraph named `n bis`, `n ter` or `n alt` stands to `n`. Usage differs between bodies (docs/glossary.md,
 * “bis”), so it is kept apart from the label and is `unknown` unless the label, the text or a person says: `n pre` stands
 * before `n`, and that is all it can mean.
 */
export type LabelRelation = "inserted-after" | "inserted-before" | "alternative-to" | "unknown";

/** What a label counts within. */
export type LabelContainer =
  | "PP"
  | "OP"
  | "Art."
  | "Objective"
  | "Action"
  | "Commitment"
  | "Principle"
  | "Target"
  | "Goal"
  | "Annex"
  | "Appendix"
  | "Option"
  | "Alternative"
  | "Part"
  | "Title"
  | "Chapter"
  | "Section"
  | "Rule"
  | "Schedule"
  | "Footnote";

/** How an ordinal is written. `either` is a letter that is also a roman numeral, with no neighbours to decide. */
export type OrdinalStyle = "arabic" | "roman" | "letter" | "either";

/** One ordinal of a label: `(c)` is `{style: "letter", value: 3, printed: "c"}`. */
export interface LabelOrdinal {
  readonly style: OrdinalStyle;
  /** From 1. For `either`: as a letter. */
  readonly value: number;
  /** As printed, without its punctuation. */
  readonly printed: string;
  /** Of a sub-label: "(4 bis)". */
  readonly suffixes?: readonly LabelSuffix[];
}

/** `bis` has rank 2, `ter` 3, … `decies` 10; `alt` and `alt 2` have the number printed (1 when none); `pre` stands before. */
export interface LabelSuffix {
  readonly kind: "latin" | "alt" | "pre";
  readonly rank: number;
}

/**
 * A label taken apart: `Art. 12 bis(4)(b)` has the container `Art.`, the numbers `12`, the suffix `bis` and the subs
 * `(4)` and `(b)`; `5.18` has the numbers `5` and `18`; `(c)` has no numbers and one sub. `suffixes` belong to the numbers; a sub-label has its
 * own.
 */
export interface ClauseLabel {
  readonly container: LabelContainer | null;
  /** Arabic, roman or letter ordinals joined by dots; empty when the label is a sub-label only or a bare container. */
  readonly numbers: readonly LabelOrdinal[];
  readonly suffixes: readonly LabelSuffix[];
  readonly subs: readonly LabelOrdinal[];
}
