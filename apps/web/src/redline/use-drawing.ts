import { useCallback, useState } from "react";
import { breath } from "../drawing/breath.ts";
import { type TurnsTaken, useTurns } from "../drawing/use-turns.ts";
import { type Block, findRow } from "./blocks.ts";
import { OpenFolds } from "./open-folds.ts";
import type { WalkedRow } from "./stretches.ts";
import { goToRow, rowWithKey } from "./walk.ts";

/** How the blocks of a comparison come to be drawn. */
export interface Drawing extends TurnsTaken {
  readonly folds: OpenFolds;
}

/** Draws blocks in turns; folds stand open or closed whatever is drawn. */
export function useDrawing(): Drawing {
  const [folds] = useState(() => new OpenFolds());
  return { ...useTurns(), folds };
}

/** Draws the row with a key, opening the fold in which it is; tells whether there is such a row. */
export type Reveal = (key: string) => boolean;

export function useReveal(blocks: readonly Block<WalkedRow>[], { turns, folds }: Drawing): Reveal {
  return useCallback(
    (key: string) => {
      const found = findRow(blocks, key);
      if (found === null) return false;
      if (found.fold !== null) folds.set(found.fold.key, true);
      turns.drawNow(found.block);
      return true;
    },
    [blocks, turns, folds],
  );
}

/** Moves the focus to a row once React has done what it is at. */
export async function goOnAt(key: string, reveal: Reveal): Promise<void> {
  await breath();
  const row = reveal(key) ? rowWithKey(key) : null;
  if (row !== null) goToRow(row);
}
