import { escapeXml } from "./escape-xml.ts";

/** A table of texts. */
export interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As many characters as a cell may have. */
const LONGEST_CELL = 32_767;
/** Widths of columns, in characters. */
const LEAST_WIDTH = 10;
const MOST_WIDTH = 60;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One sheet as XML, without its declaration. */
export function printSheet({ titles, rows }: Sheet, { isFirst }: { readonly isFirst: boolean }): string {
  const widths = titles.map((title, at) => widthOf([title, ...rows.map((row) => row[at] ?? "")]));
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = [titles, ...rows].map((cells, at) => printRow(cells, at + 1));
  const last = `${columnName(Math.max(0, titles.length - 1))}${rows.length + 1}`;
  return [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ""}workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>`,
    `<autoFilter ref="A1:${last}"/></worksheet>`,
  ].join("");
}

function printRow(cells: readonly string[], number: number): string {
  const style = number === 1 ? ' s="1"' : ' s="0"';
  const printed = cells.map((text, at) =>
    text === ""
      ? ""
      : `<c r="${columnName(at)}${number}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
  );
  return `<row r="${number}">${printed.join("")}</row>`;
}

function cellText(text: string): string {
  const cut = text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
  // Spreadsheet programs read "_x0041_" as "A"; the mark itself is written so that it stays what it is.
  return escapeXml(cut.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_"));
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
function columnName(at: number): string {
  const letter = String.fromCodePoint(0x41 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2));
}
