import { startsRightToLeft } from "../text/direction.ts";
import { showControls } from "../text/visible-characters.ts";

/**
 * What stands in the margins of each printed page: what it is of, and which page of how many. A margin holds what a style sheet
 * says and nothing of the page (browsers do not know `string-set`), so each page has this rule of its own.
 */
export function printedMargins(title: string): string {
  const [start, end] = startsRightToLeft(title) ? ["right", "left"] : ["left", "right"];
  const font = 'font:8.5pt "Noto Sans",system-ui,sans-serif; color:#333333;';
  return `@page { @top-${start} { content:${quoted(showControls(title))}; ${font} } @bottom-${end} { content:counter(page) " / " counter(pages); ${font} } }`;
}

/** A string of a style sheet: nothing in it can end it, or the element around the sheet. */
function quoted(words: string): string {
  // '"', "\\", "<" and a new line fit, "a" does not: each is written by its number.
  return `"${words.replaceAll(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ""} `)}"`;
}
