import { memo, type ReactNode, useSyncExternalStore } from "react";
import { BlockFrame } from "../drawing/block-frame.tsx";
import type { Turns } from "../drawing/turns.ts";
import { useDrawnInTurn } from "../drawing/use-drawn-in-turn.ts";
import { FoldPiece } from "./fold-piece.tsx";
import type { OpenFolds } from "./open-folds.ts";
import type { WishedPiece, WishedRows } from "./row-look.ts";

interface BlockViewProps {
  readonly place: number;
  readonly wished: WishedRows;
  readonly turns: Turns;
  readonly folds: OpenFolds;
}

/**
 * A block of rows. It shows what is wished when its turn comes, and until it was drawn for the first time, only the room
 * that it will take, about. The first block is there with the page.
 */
export const BlockView = memo(function BlockView({ place, wished, turns, folds }: BlockViewProps): ReactNode {
  const { drawn, element } = useDrawnInTurn(place, wished, turns);
  const { pieces } = drawn ?? wished;
  const open = useOpenPieces(folds, pieces);
  const height = estimateHeight(pieces, open);
  return (
    <BlockFrame place={place} element={element} className="section" height={height} stops={wished.stops}>
      {drawn === null ? null : <Pieces drawn={drawn} folds={folds} open={open} />}
    </BlockFrame>
  );
});

/** Of each piece "1" when it is a fold's that stands open, else "0": the same folds give the same text. */
function useOpenPieces(folds: OpenFolds, pieces: readonly WishedPiece[]): string {
  return useSyncExternalStore(folds.subscribe, () =>
    pieces.map(({ fold }) => (fold !== null && folds.isOpen(fold.key) ? "1" : "0")).join(""),
  );
}

interface PiecesProps {
  readonly drawn: WishedRows;
  readonly folds: OpenFolds;
  readonly open: string;
}

/** The rows of a block. That something else is wished reaches them in the block's turn only. */
const Pieces = memo(function Pieces({ drawn, folds, open }: PiecesProps): ReactNode {
  return drawn.around(
    drawn.pieces.map(({ key, fold, draw }, at) =>
      fold === null ? (
        draw()
      ) : (
        <FoldPiece key={key} id={key} fold={fold} isOpen={open[at] === "1"} open={(next) => folds.set(fold.key, next)}>
          {draw()}
        </FoldPiece>
      ),
    ),
  );
});

/** The line that stands for a fold, in px. */
const FOLD_HEIGHT = 44;

/** The height that a block will take, in px: near enough for the scroll bar not to jump. */
function estimateHeight(pieces: readonly WishedPiece[], open: string): number {
  return pieces.reduce((sum, { key, fold, height }, at) => {
    const isSeen = fold === null || open[at] === "1";
    return sum + (fold?.key === key ? FOLD_HEIGHT : 0) + (isSeen ? height : 0);
  }, 0);
}
