import type { Dated } from "./dated.ts";

/**
 * What a person says later of a draft that is kept; null is that it has none. What makes it the draft it is (text, label,
 * language, issue) is not among it: addresses name it.
 */
export type CorrectedDraft =
  | { readonly field: "date"; readonly value: Dated | null }
  /** Document symbol. */
  | { readonly field: "symbol"; readonly value: string | null }
  /** Numbers of the rounds in which it was on the table. */
  | { readonly field: "rounds"; readonly value: readonly number[] };
