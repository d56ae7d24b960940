import { showControls } from "../text/visible-characters.ts";

/** Characters that mean something inside a line of Markdown or of the HTML that it may hold. */
const SPECIAL = new Set("\\`*_[]<>&~|#$");

/**
 * Text that Markdown shows as it is: special characters behind a backslash, no line breaks, and nothing at its start
 * that would make a list, a quotation or a heading of it.
 */
export function escapeMarkdown(text: string): string {
  let escaped = "";
  for (const character of showControls(text)) escaped += SPECIAL.has(character) ? `\\${character}` : character;
  return escapeStart(escaped);
}

function escapeStart(text: string): string {
  // "- the Parties", "+ new" and "=" fit; "Parties" does not. Anchored, one character.
  if (/^[-+=]/u.test(text)) return `\\${text}`;
  // "44." and "3)" fit, "44 bis" does not. Anchored; digits end before the mark, so linear.
  const listNumber = /^(\d+)([.)])/u.exec(text);
  return listNumber === null ? text : `${listNumber[1] ?? ""}\\${text.slice((listNumber[1] ?? "").length)}`;
}
