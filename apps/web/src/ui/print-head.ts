import { t } from "../language/t.ts";
import { printDate } from "./dates.ts";

let sheet: CSSStyleSheet | null = null;

/**
 * Says in the margins of every printed page what it is of, when it was printed, and which page of how many.
 *
 * A margin holds what a style sheet says and nothing of the page: browsers do not know `string-set`. So the rule is made
 * here, through the object model of style sheets, which the content security policy allows.
 */
export function setPrintHead(title: string): void {
  // Where there are no such style sheets, nothing is printed either.
  if (typeof CSSStyleSheet === "undefined" || !("replaceSync" in CSSStyleSheet.prototype)) return;
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(printHeadRule(title, new Date(), document.documentElement.dir === "rtl"));
}

/** The rule for the margins; the words begin where the language does. */
export function printHeadRule(title: string, today: Date, isRightToLeft: boolean): string {
  const [start, end] = isRightToLeft ? ["right", "left"] : ["left", "right"];
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const iso = day.map((part) => String(part).padStart(2, "0")).join("-");
  const font = "font: 8.5pt sans-serif;";
  return `@page {
    @top-${start} { content: ${quoted(title)}; ${font} }
    @bottom-${start} { content: ${quoted(t("print.printed", { date: printDate(iso) }))}; ${font} }
    @bottom-${end} { content: counter(page) " / " counter(pages); ${font} }
  }`;
}

/** A string of a style sheet: nothing in it can end it. */
function quoted(words: string): string {
  // '"', "\\" and a new line fit, "a" does not: each is written by its number.
  return `"${words.replaceAll(/["\\\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ""} `)}"`;
}
