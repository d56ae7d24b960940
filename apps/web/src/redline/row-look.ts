import type { ReactNode } from "react";
import { firstWords } from "@travaux/model";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import type { Block, Piece } from "./blocks.ts";
import type { WalkedRow } from "./stretches.ts";

/** How the rows of a text are shown. */
export interface RowLook<Row> {
  readonly drawRow: (row: Row) => ReactNode;
  /** What all rows of a block stand in. */
  readonly around?: (rows: ReactNode) => ReactNode;
  /** The height that a row will take, in px: near enough for the scroll bar not to jump. */
  readonly heightOf: (row: Row) => number;
  /** How many rows a fold holds, and from which to which. */
  readonly foldWords: (rows: readonly Row[]) => string;
}

/** What a block is to show, whatever its rows are of. */
export interface WishedRows {
  readonly pieces: readonly WishedPiece[];
  readonly around: (rows: ReactNode) => ReactNode;
  /** In how many of its rows the walk stops. */
  readonly stops: number;
}

export interface WishedPiece {
  readonly key: string;
  readonly height: number;
  readonly draw: () => ReactNode;
  /** Null for what is shown whatever is folded. */
  readonly fold: WishedFold | null;
}

export interface WishedFold {
  readonly key: string;
  /** The keys of its pieces, which name them in the page. */
  readonly pieces: readonly string[];
  readonly words: () => string;
}

/** The blocks as they are to be drawn. */
export function wishedRows<Row extends WalkedRow>(
  blocks: readonly Block<Row>[],
  look: RowLook<Row>,
): readonly WishedRows[] {
  return blocks.map(({ pieces, changes }) => ({
    pieces: pieces.map((piece) => wishedPiece(piece, look)),
    around: look.around ?? itself,
    stops: changes,
  }));
}

function wishedPiece<Row extends WalkedRow>(piece: Piece<Row>, look: RowLook<Row>): WishedPiece {
  const { key, rows } = piece;
  return {
    key,
    height: rows.reduce((sum, row) => sum + look.heightOf(row), 0),
    draw: () => rows.map(look.drawRow),
    fold:
      piece.kind === "shown"
        ? null
        : {
            key: piece.fold.key,
            pieces: piece.fold.pieces,
            words: () => underHeadings(look.foldWords(piece.fold.rows), piece.fold.rows),
          },
  };
}

function itself(rows: ReactNode): ReactNode {
  return rows;
}

/** More headings than this are not a line any more. */
const MOST_HEADINGS = 3;

/** What a fold holds under headings of its own says so: who looks for a section finds it without opening anything. */
function underHeadings(words: string, rows: readonly WalkedRow[]): string {
  const headings = rows.flatMap((row) => (row.kind === "pair" && row.heading !== null ? [row.heading] : []));
  if (headings.length === 0) return words;
  const named = headings.slice(0, MOST_HEADINGS).map((heading) => firstWords(heading));
  const more = headings.length > MOST_HEADINGS ? ["…"] : [];
  return t("fold.under", { folded: words, headings: inARow([...named, ...more]) });
}
