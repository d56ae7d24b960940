import { type RefObject, useCallback, useEffect, useRef } from "react";
import { goToRow, rowToGoTo } from "./walk.ts";

/** The ways through a comparison; each moves the focus and tells the address where the reader is. */
export interface Walk {
  readonly nextChange: () => void;
  readonly previousChange: () => void;
  readonly nextRow: () => void;
  readonly previousRow: () => void;
}

interface WalkedText {
  readonly place: RefObject<HTMLElement | null>;
  /** The key of the row where the address says the reader is. */
  readonly at: string | undefined;
  /** Puts the key of a row into the address. */
  readonly arrive: (key: string) => void;
  /** False while part of the text is still to be drawn. */
  readonly isWhole: boolean;
}

/** Walks the rows of a text, and follows `at` when the address changes: by a link across a move, by going back. */
export function useWalk({ place, at, arrive, isWhole }: WalkedText): Walk {
  const followed = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (at === undefined || followed.current === at) {
      followed.current = at;
      return;
    }
    const row = document.getElementById(`row-${at}`);
    if (row === null && !isWhole) return;
    followed.current = at;
    if (row !== null && row !== document.activeElement) goToRow(row);
  }, [at, isWhole]);
  const walkTo = useCallback(
    (rows: string, step: 1 | -1) => {
      const row = place.current === null ? null : rowToGoTo(place.current, rows, step);
      if (row === null) return;
      goToRow(row);
      arrive(row.dataset["row"] ?? "");
    },
    [place, arrive],
  );
  // Steps taken while the text is redrawn wait for it: what is there still may not be what was asked for.
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!isWhole) return;
    for (const step of waiting.current.splice(0)) step();
  }, [isWhole]);
  const go = (rows: string, step: 1 | -1): void => {
    if (isWhole) walkTo(rows, step);
    else waiting.current.push(() => walkTo(rows, step));
  };
  return {
    nextChange: () => go("[data-change=true]", 1),
    previousChange: () => go("[data-change=true]", -1),
    nextRow: () => go("[data-row]", 1),
    previousRow: () => go("[data-row]", -1),
  };
}
