import { isSameParagraph } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/**
 * Whether the tokens from `from` up to `to` lie between the characters of an open square bracket of their paragraph, or,
 * where there are none, the place between their neighbours does. What a bracket is for was read from the draft: "[3]" is
 * no open one.
 */
export function isBetweenBrackets(row: TokenRow, from: number, to: number): boolean {
  const [first, last] = from < to ? [from, to - 1] : [from, from - 1];
  const paragraph = row.paragraphs[row.owner[from < to || from < row.length ? from : last] ?? -1];
  if (paragraph === undefined || paragraph.brackets.length === 0) return false;
  if (from < to ? !isSameParagraph(row, first, last) : !isSameParagraph(row, last, first)) return false;
  // Of a place, what lies around it: the tokens before and behind it are both inside, or are the brackets themselves.
  const [start, end] =
    from < to ? [row.from[first] ?? 0, row.to[last] ?? 0] : [row.to[last] ?? 0, row.from[first] ?? 0];
  return paragraph.brackets.some(
    (bracket) =>
      bracket.kind === "open" &&
      bracket.from + (bracket.opens ? 1 : 0) <= start &&
      end <= bracket.to - (bracket.closes ? 1 : 0),
  );
}
