import { type RefObject, useEffect, useRef, useState } from "react";
import type { Turns } from "./turns.ts";

/** What a block shows now, null before it was drawn for the first time, and its element. */
interface DrawnInTurn<Wished> {
  readonly drawn: Wished | null;
  readonly element: RefObject<HTMLDivElement | null>;
}

/** A block of a long text shows what is wished when its turn comes. The first block is there with the page. */
export function useDrawnInTurn<Wished>(place: number, wished: Wished, turns: Turns): DrawnInTurn<Wished> {
  const [drawn, setDrawn] = useState(place === 0 ? wished : null);
  useEffect(() => {
    if (drawn === wished) return undefined;
    return turns.ask(place, () => setDrawn(() => wished));
  }, [turns, place, drawn, wished]);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : turns.watch(element.current, place)), [turns, place]);
  return { drawn, element };
}
