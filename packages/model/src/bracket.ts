import type { Span } from "./span.ts";

/**
 * What a pair of square brackets is for. Only `open` is text not yet agreed; the others are printed in brackets for
 * other reasons and are counted apart: a status ("[Agreed ad ref]"), a placeholder ("[date]", "[ ]"), a citation
 * ("[3]"), an editorial ellipsis ("[…]").
 */
export type BracketKind = "open" | "status" | "placeholder" | "citation" | "ellipsis";

/**
 * A pair of brackets, or the part of one that lies in this paragraph. Brackets nest; `depth` 0 is outermost.
 *
 * The span includes the bracket characters themselves, where there are any: a status alone on its line and a number that is
 * still to be given ("-/LAKES.4") have none. A bracket that spreads over several paragraphs has one piece in
 * each, all with the same `id`; `opens` and `closes` say whether the opening and the closing character stand in this
 * piece. An unclosed bracket ends where its paragraph does, has `closes` false everywhere, and there is a finding.
 */
export interface Bracket extends Span {
  readonly id: string;
  readonly depth: number;
  readonly kind: BracketKind;
  readonly opens: boolean;
  readonly closes: boolean;
  /**
   * The options inside, where the bracket offers several ("[annually / biennially]"); of brackets that stand side by side
   * ("[shall][should]") each has the options of all; empty when there is no choice.
   */
  readonly alternatives: readonly Span[];
}
