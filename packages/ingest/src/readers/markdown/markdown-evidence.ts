import { frontMatterOf } from "./front-matter.ts";

/** As many lines as are looked at for evidence. */
const SAMPLE_LINES = 2000;
/** A stretch of a line that is looked at: evidence stands early, and a paragraph may be very long. */
const SAMPLE_COLUMNS = 400;

/** Matches "## Scope", not "#1 of". */
const HEADING = /^ {0,3}#{1,6} +\S/;
/** Matches "| --- | :-: |", not "a | b". */
const TABLE_RULE = /^ {0,3}\|? *:?-{3,}:? *\|[-: |]*$/;
/** Matches "```", "~~~text". */
const FENCE = /^ {0,3}(?:```|~~~)/;
/** Matches "[^1]: Added", not "[1]: Added". */
const NOTE = /^ {0,3}\[\^[^\]\s]{1,60}\]:/;
/** Matches "{++new++}", "{--gone--}", "{~~old~>new~~}", not "{a}". */
const CHANGE = /\{(?:\+\+|--|~~)[^{}]{1,200}(?:\+\+|--|~~)\}/;
/** Matches "**shall**" and "__shall__", not "a ** b". */
const STRONG = /(?:\*\*|__)[^\s*_][^*_]{0,200}(?:\*\*|__)/;
/** Matches "*inter alia*", not "2 * 3". */
const EMPHASIS = /(?:^|[\s(“"])[*_][^\s*_][^*_]{0,200}[*_](?:$|[\s.,;:)”"])/;
/** Matches "\[", "44\.", not "C:\a". */
const ESCAPE = /\\[[\](){}.*_#-]/;
/** Matches "](https://", not "] (see". */
const LINK = /\]\([^\s()]{1,300}\)/;

/**
 * True when a text is written in Markdown rather than merely readable as it: headings, tables, notes or fences show it
 * alone, emphasis, escapes and links together. Bullets and numbers do not: plain text has them as well.
 */
export function looksLikeMarkdown(text: string): boolean {
  let strong = 0;
  let weak = 0;
  if (frontMatterOf(text) !== null) return true;
  for (const line of text.split("\n", SAMPLE_LINES)) {
    const sample = line.slice(0, SAMPLE_COLUMNS);
    if (HEADING.test(sample) || TABLE_RULE.test(sample) || NOTE.test(sample) || FENCE.test(sample)) strong++;
    if (CHANGE.test(sample)) strong++;
    if (STRONG.test(sample) || EMPHASIS.test(sample)) weak++;
    if (ESCAPE.test(sample) || LINK.test(sample)) weak++;
    if (strong >= 2 || (strong >= 1 && weak >= 1) || weak >= 3) return true;
  }
  return strong > 0;
}
