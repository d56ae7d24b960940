import type { Paragraph } from "@travaux/model";
import type { XmlElement } from "../xml/xml-element.ts";
import { lookOfLine } from "./line-style.ts";
import { widthBetweenMargins } from "./page-size.ts";
import { said, w } from "./word-element.ts";
import type { WovenBlock, WovenRow } from "./woven-text.ts";

/** How a paragraph is set. */
export interface LineDress {
  /** Of the paragraph, in the order of the schema. */
  readonly properties: readonly XmlElement[];
  /** Of all its letters, before what marks say. */
  readonly letters: readonly XmlElement[];
  /** What stands before the label or the words. */
  readonly lead: string;
  /** What parts the label from the words; null for what is usual. */
  readonly gap: string | null;
}

/** A paragraph that is there for Word alone. */
export const BARE: LineDress = { properties: [], letters: [], lead: "", gap: null };

/** How the rows of one table are set. */
export interface TableDress {
  readonly properties: readonly XmlElement[];
  readonly columns: readonly XmlElement[];
  row(row: WovenRow): RowDress;
}

export interface RowDress {
  readonly properties: readonly XmlElement[];
  cell(at: number): { readonly properties: readonly XmlElement[]; readonly line: LineDress };
}

/** The paragraphs of either draft that stand at one place. */
export interface Sides {
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
}

/** How a document is dressed: in our own styles, or as a user's file is. */
export interface Dress {
  /** The id that one of our styles has in the file. */
  style(ours: string): string;
  /** How a line is set, and how it was where both drafts have it. */
  line(sides: Sides): { readonly now: LineDress; readonly before: LineDress };
  /** The empty lines that stand before a line. */
  emptyLines(sides: Sides): readonly LineDress[];
  note(sides: Sides): LineDress;
  /** Whether rows that follow each other stand in one table. */
  isOneTable(row: WovenRow, next: WovenRow): boolean;
  table(rows: readonly WovenRow[]): TableDress;
  /** Behind which blocks a section of pages ends, by their places, and its properties. */
  sectionEnds(blocks: readonly WovenBlock[]): ReadonlyMap<number, XmlElement>;
}

/** Our own styles; pages are set by `wordFile`. */
export const OWN_DRESS: Dress = {
  style: (ours) => ours,
  line: ({ before, after }) => {
    const now = ownLine(after ?? before);
    return { now, before: before === null ? now : ownLine(before) };
  },
  emptyLines: () => [],
  note: ({ before, after }) => ownLine(after ?? before, "FootnoteText"),
  isOneTable: () => true,
  table: (rows) => gridTable(rows, "TableGrid"),
  sectionEnds: () => new Map(),
};

function ownLine(paragraph: Paragraph | null, style?: string): LineDress {
  return { ...BARE, properties: lookOfLine(paragraph, style) };
}

/** A table in a plain grid, its columns of one width. */
export function gridTable(rows: readonly WovenRow[], style: string): TableDress {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const width = Math.floor(widthBetweenMargins(false) / columns);
  return {
    properties: [said("tblStyle", style), w("tblW", { w: 0, type: "auto" })],
    columns: Array.from({ length: columns }, () => w("gridCol", { w: width })),
    row: (row) => evenRow(row, columns, width),
  };
}

/** A row of cells of one width; one of fewer cells than its table is as wide as the others. */
export function evenRow({ cells }: WovenRow, columns: number, width: number): RowDress {
  return {
    properties: [],
    cell: (at) => {
      const span = at === cells.length - 1 ? Math.max(1, columns - at) : 1;
      const spanning = span > 1 ? [w("gridSpan", { val: span })] : [];
      return { properties: [w("tcW", { w: width * span, type: "dxa" }), ...spanning], line: BARE };
    },
  };
}
