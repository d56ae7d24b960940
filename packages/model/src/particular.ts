import type { Dated } from "./dated.ts";
import type { SaidBy } from "./draft-mends.ts";
import type { Span } from "./span.ts";

/**
 * How a particular of a statement is known. `said`: by whoever added the statement. `corrected`: by a person later, which
 * stands before the rest. `recognised`: in what is printed. `unknown`: it is not.
 */
export type ParticularSource = "said" | "corrected" | "recognised" | "unknown";

/**
 * Where a particular is printed: in the statement's text (as `travaux.citations/1` has it), or in one of the lines of its
 * running heads and feet.
 */
export type ParticularPlace =
  | ({ readonly in: "text" } & Span)
  | ({ readonly in: "furniture"; /** Position in the furniture, from 0. */ readonly line: number } & Span);

/** One thing that is known of a statement, and how. */
export interface Particular<Value> {
  /** Null when it is not known, or when a person said that there is none. */
  readonly value: Value | null;
  readonly source: ParticularSource;
  /** When it was recognised. */
  readonly place?: ParticularPlace;
  /** When it was corrected. */
  readonly by?: SaidBy;
}

/** What is known of a statement beside its words. The speaker is not the one on whose behalf is spoken. */
export interface StatementParticulars {
  readonly title: Particular<string>;
  readonly speaker: Particular<string>;
  readonly onBehalfOf: Particular<string>;
  readonly meeting: Particular<string>;
  /** A number, of a round of the calendar when there is such a one. */
  readonly round: Particular<number>;
  readonly date: Particular<Dated>;
  /** BCP 47. */
  readonly language: Particular<string>;
}

export type ParticularName = keyof StatementParticulars;

/** What a person says of one particular; null is that there is none. */
export type CorrectedParticular =
  | { readonly field: "title" | "language"; readonly value: string }
  | { readonly field: "speaker" | "onBehalfOf" | "meeting"; readonly value: string | null }
  | { readonly field: "round"; readonly value: number | null }
  | { readonly field: "date"; readonly value: Dated | null };
