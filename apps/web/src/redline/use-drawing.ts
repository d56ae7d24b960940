import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { breath } from "../ui/breath.ts";
import { type Block, findRow } from "./blocks.ts";
import { OpenFolds } from "./open-folds.ts";
import { Turns } from "./turns.ts";
import { goToRow, rowWithKey } from "./walk.ts";

/** How the blocks of a text come to be drawn. */
export interface Drawing {
  readonly turns: Turns;
  readonly folds: OpenFolds;
  /** True when every block shows what it is to show. */
  readonly isDrawn: boolean;
}

/** Draws blocks in turns, and all of them before they are printed. */
export function useDrawing(): Drawing {
  const [turns] = useState(() => new Turns());
  const [folds] = useState(() => new OpenFolds());
  const isDrawn = useSyncExternalStore(turns.subscribe, () => turns.isIdle);
  useEffect(() => {
    addEventListener("beforeprint", turns.drawAll);
    return () => removeEventListener("beforeprint", turns.drawAll);
  }, [turns]);
  return { turns, folds, isDrawn };
}

/** Draws the row with a key, opening the fold in which it is; tells whether there is such a row. */
export type Reveal = (key: string) => boolean;

export function useReveal(blocks: readonly Block[], { turns, folds }: Drawing): Reveal {
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
