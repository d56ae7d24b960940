import { useEffect, useState, useSyncExternalStore } from "react";
import { Turns } from "./turns.ts";

/** The turns of a text's blocks, and whether every block shows what it is to show. */
export interface TurnsTaken {
  readonly turns: Turns;
  readonly isDrawn: boolean;
}

/** Draws blocks in turns, and all of them before they are printed. */
export function useTurns(): TurnsTaken {
  const [turns] = useState(() => new Turns());
  const isDrawn = useSyncExternalStore(turns.subscribe, () => turns.isIdle);
  useEffect(() => {
    addEventListener("beforeprint", turns.drawAll);
    return () => removeEventListener("beforeprint", turns.drawAll);
  }, [turns]);
  return { turns, isDrawn };
}
