import { useMemo, useReducer } from "react";
import type { Said } from "./said.ts";
import { emptyHistory, stepSaid } from "./said-history.ts";

/** What was said, and what can be done with it. */
export interface SaidState {
  readonly said: Said;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly say: (said: Said) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Holds what a person says while they look at a file, with the way back. */
export function useSaid(): SaidState {
  const [history, step] = useReducer(stepSaid, emptyHistory);
  return useMemo(
    () => ({
      said: history.present,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      say: (said) => step({ kind: "say", said }),
      undo: () => step({ kind: "undo" }),
      redo: () => step({ kind: "redo" }),
    }),
    [history],
  );
}
