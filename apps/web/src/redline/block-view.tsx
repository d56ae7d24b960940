import { memo, type ReactNode, useSyncExternalStore } from "react";
import type { Block, Piece } from "./blocks.ts";
import type { ChangeKind } from "./change-kind.ts";
import { isWanted } from "./change-kind.ts";
import type { CompareView } from "./compare-search.ts";
import { type CompareSetting, CompareSettingContext } from "./compare-setting.ts";
import { FoldPiece } from "./fold-piece.tsx";
import type { OpenFolds } from "./open-folds.ts";
import { PairRowView } from "./pair-row-view.tsx";
import type { Row } from "./rows.ts";
import { StubRowView } from "./stub-row-view.tsx";
import { BlockFrame } from "../drawing/block-frame.tsx";
import type { Turns } from "../drawing/turns.ts";
import { useDrawnInTurn } from "../drawing/use-drawn-in-turn.ts";

/** What a block is to show, and how. */
export interface DrawnBlock {
  readonly block: Block;
  readonly view: CompareView;
  readonly wanted: ReadonlySet<ChangeKind>;
  readonly setting: CompareSetting;
}

interface BlockViewProps {
  readonly place: number;
  readonly wished: DrawnBlock;
  readonly turns: Turns;
  readonly folds: OpenFolds;
}

/**
 * A block of rows. It shows what is wished when its turn comes, and until it was drawn for the first time, only the room
 * that it will take, about. The first block is there with the page.
 */
export const BlockView = memo(function BlockView({ place, wished, turns, folds }: BlockViewProps): ReactNode {
  const { drawn, element } = useDrawnInTurn(place, wished, turns);
  const { pieces } = (drawn ?? wished).block;
  const open = useOpenPieces(folds, pieces);
  const height = estimateHeight(drawn ?? wished, (piece) => isOpen(open, pieces, piece));
  return (
    <BlockFrame place={place} element={element} className="section" height={height} stops={wished.block.changes}>
      {drawn === null ? null : <Pieces drawn={drawn} folds={folds} open={open} />}
    </BlockFrame>
  );
});

/** Of each piece "1" when it is a fold's that stands open, else "0": the same folds give the same text. */
function useOpenPieces(folds: OpenFolds, pieces: readonly Piece[]): string {
  return useSyncExternalStore(folds.subscribe, () =>
    pieces.map((piece) => (piece.kind === "folded" && folds.isOpen(piece.fold.key) ? "1" : "0")).join(""),
  );
}

function isOpen(open: string, pieces: readonly Piece[], piece: Piece): boolean {
  return open[pieces.indexOf(piece)] === "1";
}

interface PiecesProps {
  readonly drawn: DrawnBlock;
  readonly folds: OpenFolds;
  readonly open: string;
}

/** The rows of a block. That something else is wished reaches them in the block's turn only. */
const Pieces = memo(function Pieces({ drawn, folds, open }: PiecesProps): ReactNode {
  const { block, view, wanted, setting } = drawn;
  const rowsOf = (piece: Piece): ReactNode => piece.rows.map((row) => drawRow(row, view, wanted));
  return (
    <CompareSettingContext value={setting}>
      {block.pieces.map((piece) =>
        piece.kind === "shown" ? (
          rowsOf(piece)
        ) : (
          <FoldPiece
            key={piece.key}
            piece={piece}
            isOpen={isOpen(open, block.pieces, piece)}
            isNarrowed={wanted.size > 0}
            open={(next) => folds.set(piece.fold.key, next)}
          >
            {rowsOf(piece)}
          </FoldPiece>
        ),
      )}
    </CompareSettingContext>
  );
});

function drawRow(row: Row, view: CompareView, wanted: ReadonlySet<ChangeKind>): ReactNode {
  return row.kind === "stub" ? (
    <StubRowView key={row.key} stub={row} />
  ) : (
    <PairRowView key={row.key} row={row} view={view} isWanted={isWanted(row.changes, wanted)} />
  );
}

/** Characters in a line of one of two columns, and of a single one, about; a line is 24 px high at 16 px. */
const LINE_LENGTH: Readonly<Record<CompareView, number>> = { side: 62, inline: 80, list: 80 };
const LINE_HEIGHT = 24;
const ROW_PADDING = 24;
/** The line that stands for a fold. */
const FOLD_HEIGHT = 44;

/** The height that a block will take, in px: near enough for the scroll bar not to jump. */
function estimateHeight({ block, view }: DrawnBlock, isUnfolded: (piece: Piece) => boolean): number {
  return block.pieces.reduce((sum, piece) => {
    const isHead = piece.kind === "folded" && piece.key === piece.fold.key;
    const isSeen = piece.kind === "shown" || isUnfolded(piece);
    return sum + (isHead ? FOLD_HEIGHT : 0) + (isSeen ? heightOf(piece.rows, view) : 0);
  }, 0);
}

function heightOf(rows: readonly Row[], view: CompareView): number {
  return rows.reduce((sum, row) => {
    if (row.kind === "stub") return sum + LINE_HEIGHT + ROW_PADDING;
    const longest = Math.max(lengthOf(row.before), lengthOf(row.after));
    return sum + Math.ceil(longest / LINE_LENGTH[view]) * LINE_HEIGHT + ROW_PADDING;
  }, 0);
}

function lengthOf(paragraphs: readonly { readonly text: string }[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}
