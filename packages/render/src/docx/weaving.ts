import type { Paragraph } from "@travaux/model";
import type { Stretch } from "./cut-drafts.ts";
import { piecesOf } from "./stretch-pieces.ts";
import type { Standing } from "./stretch-pieces.ts";
import type { WordMoves } from "./word-moves.ts";
import { DELETED, INSERTED, isInAfter, isInBefore, KEPT, partOf } from "./woven-text.ts";
import type { Fate, Piece, WovenBlock } from "./woven-text.ts";

/** A text that is being woven: lines grow piece by piece until an end closes them. */
export class Weaving {
  readonly blocks: WovenBlock[] = [];
  /** Pairs whose paragraph goes on behind a table, by index: Word has no paragraph around a table. */
  readonly torn = new Set<number>();
  readonly #moves: WordMoves;
  #pieces: Piece[] = [];
  /** The pairs of the stretches in paragraphs that have not ended, by side. */
  #open: { before: number[]; after: number[] } = { before: [], after: [] };

  constructor(moves: WordMoves) {
    this.#moves = moves;
  }

  stretch(stretch: Stretch, standing: Standing): void {
    this.#pieces.push(...piecesOf(stretch, standing, this.#moves));
    if (standing !== "after") this.#open.before.push(stretch.pair);
    if (standing !== "before") this.#open.after.push(stretch.pair);
  }

  end(fate: Fate, { before, after }: { readonly before: Paragraph | null; readonly after: Paragraph | null }): void {
    this.blocks.push({ kind: "line", pieces: this.#pieces, end: fate, before, after });
    this.#pieces = [];
    if (isInBefore(fate)) this.#open.before = [];
    if (isInAfter(fate)) this.#open.after = [];
  }

  /** The end of a paragraph of one side: moved with its words when all of them are one move. */
  endOfSide(side: "before" | "after", stretches: readonly Stretch[], paragraph: Paragraph): void {
    const [move, ...others] = new Set(stretches.map((stretch) => this.#moves.ofStretch(stretch)));
    const isMoved = move !== undefined && others.length === 0;
    if (side === "before")
      this.end(isMoved ? { kind: "moved-away", move } : DELETED, { before: paragraph, after: null });
    else this.end(isMoved ? { kind: "moved-here", move } : INSERTED, { before: null, after: paragraph });
  }

  row(stretch: Stretch, standing: Standing): void {
    for (const pair of [...this.#open.before, ...this.#open.after]) this.torn.add(pair);
    const fate = standing === "both" ? KEPT : standing === "before" ? DELETED : INSERTED;
    const cells = cellsOf(piecesOf(stretch, standing, this.#moves));
    const before = standing === "after" ? null : stretch.before;
    const after = standing === "before" ? null : stretch.after;
    this.blocks.push({ kind: "row", cells, fate, before, after });
  }
}

/** Word refuses a file with a table of more columns. */
const MOST_CELLS = 63;

/** Cuts the pieces of a row at its tabs. Cells that Word has no room for stand in its last one, behind their tabs. */
function cellsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const cells: Piece[][] = [[]];
  for (const piece of pieces) {
    let from = 0;
    for (const [at, text] of piece.text.split("\t").entries()) {
      if (at > 0 && cells.length < MOST_CELLS) cells.push([]);
      else if (at > 0) cells.at(-1)?.push(partOf(piece, from - 1, "\t"));
      if (text !== "") cells.at(-1)?.push(partOf(piece, from, text));
      from += text.length + 1;
    }
  }
  return cells;
}
