import { useEffect, useMemo, useReducer, useState } from "react";
import { countSaid, nothingSaid, type Said } from "./said.ts";
import { emptyHistory, type SaidHistory, stepSaid } from "./said-history.ts";
import { keepUnkept, readUnkept, type UnkeptPlace } from "./unkept-mends.ts";

/** What was said, and what can be done with it. */
export interface SaidState {
  readonly said: Said;
  /** How much of it was said before this page was left, and was not kept then. */
  readonly broughtBack: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly say: (said: Said) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Holds what a person says while they look at a file, with the way back. It survives a reload of the page: what is found
 * again is one step, to be undone like any other.
 */
export function useSaid(of: UnkeptPlace): SaidState {
  const [history, step] = useReducer(stepSaid, of, historyFound);
  const [broughtBack] = useState(countSaid(history.present));
  const { present } = history;
  const { key, name } = of;
  useEffect(() => keepUnkept({ key, name }, present), [key, name, present]);
  useAskBeforeLeaving(countSaid(present) > 0);
  return useMemo(
    () => ({
      said: history.present,
      broughtBack,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      say: (said) => step({ kind: "say", said }),
      undo: () => step({ kind: "undo" }),
      redo: () => step({ kind: "redo" }),
    }),
    [history, broughtBack],
  );
}

function historyFound(of: UnkeptPlace): SaidHistory {
  const said = readUnkept(of);
  return said === null ? emptyHistory : { past: [nothingSaid], present: said, future: [] };
}

/** A window that is closed remembers nothing: the browser asks first. */
function useAskBeforeLeaving(isUnkept: boolean): void {
  useEffect(() => {
    if (!isUnkept) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnkept]);
}
