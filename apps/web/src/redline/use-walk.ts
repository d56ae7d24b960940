import { type RefObject, useCallback, useEffect, useRef } from "react";
import { breath } from "../drawing/breath.ts";
import { rowInBlocks, type Stop } from "./walk-blocks.ts";
import { goToRow, rowWithKey } from "./walk.ts";

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
  /** Draws a block that is not up to date. */
  readonly draw: (block: number) => void;
  /** Draws the row with that key and opens the fold in which it is; false when there is no such row. */
  readonly reveal: (key: string) => boolean;
  /** The row with that key as it stands in the page; rows of a comparison unless told. */
  readonly rowOf?: (key: string) => HTMLElement | null;
  /** False while other rows are on their way. */
  readonly isCurrent: boolean;
}

/** Walks the rows of a text, and follows `at` when the address changes: by a link across a move, by going back. */
export function useWalk({ place, at, arrive, draw, reveal, isCurrent, rowOf = rowWithKey }: WalkedText): Walk {
  const find = useRef(rowOf);
  useEffect(() => {
    find.current = rowOf;
  });
  const followed = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (at === undefined || followed.current === at) {
      followed.current = at;
      return undefined;
    }
    let isWanted = true;
    const follow = async (): Promise<void> => {
      // Nothing is drawn at once while React is at work.
      await breath();
      if (!isWanted || (!reveal(at) && !isCurrent)) return;
      followed.current = at;
      const row = find.current(at);
      if (row !== null && row !== document.activeElement) goToRow(row);
    };
    void follow();
    return () => {
      isWanted = false;
    };
  }, [at, isCurrent, reveal]);
  const walkTo = useCallback(
    (stop: Stop, step: 1 | -1) => {
      const row = place.current === null ? null : rowInBlocks(place.current, stop, step, draw);
      if (row === null) return;
      goToRow(row);
      const key = row.dataset["row"] ?? "";
      followed.current = key;
      arrive(key);
    },
    [place, arrive, draw],
  );
  // Steps taken while other rows are on their way wait for them: what is there still may not be what was asked for.
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!isCurrent || waiting.current.length === 0) return;
    const steps = waiting.current.splice(0);
    const take = async (): Promise<void> => {
      await breath();
      for (const step of steps) step();
    };
    void take();
  }, [isCurrent]);
  const go = (stop: Stop, step: 1 | -1): void => {
    if (isCurrent) walkTo(stop, step);
    else waiting.current.push(() => walkTo(stop, step));
  };
  return {
    nextChange: () => go("change", 1),
    previousChange: () => go("change", -1),
    nextRow: () => go("row", 1),
    previousRow: () => go("row", -1),
  };
}
