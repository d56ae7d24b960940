import type { Span } from "@travaux/model";

/** Words in quotation marks: the span without the marks. */
export interface Quotation extends Span {
  readonly words: string;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
  ["'", "'"],
]);
/** A longer quotation was opened and never closed. */
const LONGEST = 600;

/** The quotations of a text, in order; marks inside a quotation belong to it. An apostrophe opens none. Linear. */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS.get(text.charAt(at));
    if (closer === undefined || (isSingle(closer) && isLetter(text, at - 1))) continue;
    const end = closing(text, at + 1, closer);
    if (end === null) continue;
    const inner = text.slice(at + 1, end);
    const words = inner.trim();
    const from = at + 1 + inner.indexOf(words);
    if (words !== "") found.push({ from, to: from + words.length, words });
    at = end;
  }
  return found;
}

/** Where a quotation closes, or null: a single mark between letters is an apostrophe. */
function closing(text: string, from: number, closer: string): number | null {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    if (text.charAt(at) === closer && !(isSingle(closer) && isLetter(text, at + 1))) return at;
    if (text.charAt(at) === "\n" && closer.length === 1 && text.charAt(at + 1) === "\n") return null;
  }
  return null;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "’";
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at)); // the "s" of "Convention's"
}
