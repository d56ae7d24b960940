import { showControlsKeepingDirection } from "../text/visible-characters.ts";

/** What a spreadsheet program would take for the start of a formula. */
const FORMULA_STARTS: ReadonlySet<string> = new Set(["=", "+", "-", "@", "\t", "\r"]);

/**
 * A table of texts as comma-separated values (RFC 4180): a line of titles, CRLF, every cell in quotation marks.
 *
 * A cell whose first character that is no space could start a formula gets an apostrophe before it, which spreadsheet
 * programs take for "text": drafts come from strangers, and quotation marks alone do not keep a formula from being run.
 * Whoever needs the texts to the letter takes JSON.
 */
export function printCsv(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, ...rows].map((row) => `${row.map(printCell).join(",")}\r\n`).join("");
}

function printCell(text: string): string {
  return `"${asText(text).replaceAll('"', '""')}"`;
}

function asText(text: string): string {
  const isFormula =
    FORMULA_STARTS.has(text.replace(/^ +/u, "").charAt(0)) || FORMULA_STARTS.has(text.trimStart().charAt(0));
  const shown = showControlsKeepingDirection(text);
  return isFormula ? `'${shown}` : shown;
}
