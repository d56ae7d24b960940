import { startsWithLabel } from "../../recognise/clause-labels.ts";

const BULLET = /^[•◦▪‣·●*–—-]\s/; // "• text", "- text"
/** What stands behind a label that is one: not the rest of a citation. */
const CITATION_REST = /^(?:[,;:.)\]]|(?:of|and|or|above|below|du|del?|des|et|y|и)\s)/; // "(a), (b)", "602) ; or", "(c) of section"

/** The line begins with a bullet, or with a label and words behind it, or is nothing but a label. */
export function startsItem(text: string): boolean {
  if (BULLET.test(text)) return true;
  if (!startsWithLabel(text)) return false;
  const blank = text.indexOf(" ");
  if (blank < 0) return true;
  return !/[,;]$/.test(text.slice(0, blank)) && !CITATION_REST.test(text.slice(blank + 1)); // not "(a), and", "(c) ;"
}

/** The last words of a sentence, of an item, or of what announces items; within parentheses nothing ends. */
export function hasEnded(text: string): boolean {
  if (text.lastIndexOf("(") > Math.max(0, text.lastIndexOf(")"))) return false; // "(see art."
  return /[.;:!?。；：؛؟…][”"’'»)\]\d]{0,4}$/.test(text.slice(-6)); // "Parties.", "Parties.”", "Parties.2"
}

/** As `hasEnded`, or with the word behind the last but one item of a list. */
export function hasItemEnded(text: string): boolean {
  return hasEnded(text) || /[;,]\s?(?:and|or|and\/or|y|e|o|et|ou|и|или)$/iu.test(text.slice(-9)); // "action; and"
}

/** "…as set out in paragraph" and "12. The …" on the next line: a number that ends the sentence before. */
export function awaitsLabel(text: string): boolean {
  return /(?:^|\s)(?:paragraphs?|paras?\.|articles?|arts?\.|sections?|rules?|annex|párrafos?|artículos?|paragraphes?|пункт[а-я]*|стать[а-я]*)$/iu.test(
    text.slice(-24),
  ); // "in paragraph"
}

/** Titles are broken where it looks well, behind a small word too. */
export function awaitsMore(text: string): boolean {
  return /(?:^|\s)(?:of|the|and|for|on|in|to|de|la|el|del|los|las|y|et|du|des|para|и|на|в|по)$/iu.test(text.slice(-8)); // "Use of"
}

/** Ends within a word or behind a sign that binds: "agree-", "116–", "and/". */
export function isBrokenOff(text: string): boolean {
  return /[\p{L}\p{M}\p{N}][-\u00ad\u2010\u2011–/]$/u.test(text.slice(-4)); // "agree-", "116–"
}

/** The sentence goes on in these words. */
export function goesOnSmall(text: string): boolean {
  return /^[\p{Ll}),;]/u.test(text); // "and so on"
}
