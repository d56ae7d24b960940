/** Enough to know a paragraph again in a list. */
const SHOWN = 40;

/** The first words of a text, cut at a blank where one stands in the second half of what fits; "…" says that it was cut. */
export function firstWords(text: string, length = SHOWN): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(" ", length);
  return `${end > length / 2 ? text.slice(0, end) : beginningOf(text, length)}…`;
}

/** So many UTF-16 code units at most. Half a character is never kept: what is sent as UTF-8 would not be the same again. */
export function beginningOf(text: string, length: number): string {
  const cut = text.slice(0, length);
  const last = cut.charCodeAt(cut.length - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff; // a high surrogate, whose other half was cut off
  return isHalf ? cut.slice(0, -1) : cut;
}
