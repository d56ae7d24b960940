import { wordKind } from "@travaux/words";
import { tokenText } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/**
 * Whether the tokens are numbers, or letters and roman numerals of items, with at most one word or mark between two of
 * them, in any language: "1 and 2", "12, 14", "(a) y (b)", "3和4". At least two tokens and one number.
 */
export function isEnumeration(row: TokenRow, from: number, count: number): boolean {
  let numbers = 0;
  let between = 0;
  for (let at = from; at < from + count; at++) {
    if (isRoundBracket(row, at)) continue;
    between = isOrdinal(row, at) ? 0 : between + 1;
    if (between > 1) return false;
    if (between === 0) numbers += 1;
  }
  return numbers > 0 && count > 1;
}

function isRoundBracket(row: TokenRow, at: number): boolean {
  return row.kind[at] === wordKind.bracket && "()（）".includes(tokenText(row, at));
}

function isOrdinal(row: TokenRow, at: number): boolean {
  // "iv" and "b" fit, "in" does not; the article "a" does, and no enumeration is made of it alone.
  return (
    row.kind[at] === wordKind.number ||
    (row.kind[at] === wordKind.word && /^(?:[ivx]{1,5}|[a-h])$/.test(tokenText(row, at)))
  );
}
