import type { QueryPhrase } from "../search-terms.ts";

/** The term that stands for a negotiation in the index: letters and digits, like all terms. */
export function scopeTerm(negotiation: number): string {
  return `n${negotiation}`;
}

/** In the query language of FTS5. Terms are letters and digits only, so that quoting them is enough. */
export function matchExpression(negotiation: number, phrases: readonly QueryPhrase[]): string {
  const sought = phrases.map(({ terms, isBeginning }) => `"${terms.join(" ")}"${isBeginning ? "*" : ""}`);
  return `scope : ${scopeTerm(negotiation)} AND words : (${sought.join(" ")})`;
}
