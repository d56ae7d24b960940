import type { Paragraph } from "@travaux/model";
import { cutWords } from "@travaux/words";

/** White space does not count: it is how the line was set, not what was agreed. Where it parts words, it does. */
export function isSame(before: Paragraph, after: Paragraph): boolean {
  if (before.text === after.text) return true;
  return isSameButForSpace(before.text, after.text) && tokensIn(before.text) === tokensIn(after.text);
}

function isSameButForSpace(before: string, after: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < before.length && isSpace(before.charCodeAt(i))) i += 1;
    while (j < after.length && isSpace(after.charCodeAt(j))) j += 1;
    if (i === before.length || j === after.length) return i === before.length && j === after.length;
    if (before.charCodeAt(i) !== after.charCodeAt(j)) return false;
    i += 1;
    j += 1;
  }
}

function isSpace(unit: number): boolean {
  if (unit > 0x20 && unit < 0x80) return false;
  // A tab and "\u00a0" fit, "é" does not.
  return unit === 0x20 || /^\s$/u.test(String.fromCharCode(unit));
}

function tokensIn(text: string): string {
  return cutWords(text)
    .map(({ from, to }) => text.slice(from, to))
    .join(" ");
}
