import { type RefObject, useCallback, useEffect } from "react";
import { goToRow, rowToGoTo } from "./walk.ts";

/** The ways through a comparison; each moves the focus and tells the address where the reader is. */
export interface Walk {
  readonly nextChange: () => void;
  readonly previousChange: () => void;
  readonly nextRow: () => void;
  readonly previousRow: () => void;
}

/**
 * Walks the rows inside `place`, and follows `at` when the address changes: by a link across a move, by going back.
 *
 * @param arrive puts the key of a row into the address
 */
export function useWalk(
  place: RefObject<HTMLElement | null>,
  at: string | undefined,
  arrive: (key: string) => void,
): Walk {
  useEffect(() => {
    if (at === undefined) return;
    const row = document.getElementById(`row-${at}`);
    if (row !== null && row !== document.activeElement) goToRow(row);
  }, [at]);
  const go = useCallback(
    (rows: string, step: 1 | -1) => {
      const row = place.current === null ? null : rowToGoTo(place.current, rows, step);
      if (row === null) return;
      goToRow(row);
      arrive(row.dataset["row"] ?? "");
    },
    [place, arrive],
  );
  return {
    nextChange: () => go("[data-change=true]", 1),
    previousChange: () => go("[data-change=true]", -1),
    nextRow: () => go("[data-row]", 1),
    previousRow: () => go("[data-row]", -1),
  };
}
