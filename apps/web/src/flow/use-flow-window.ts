import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type FlowLayout, type FlowWindow, rowAt } from "./flow-shapes.ts";
import type { FlowView } from "./flow-view.ts";

/** The picture is drawn for a square of so many pixels at a time, so that most scrolling draws nothing. */
const STEP = 240;
/** On paper at most so many rows are drawn; the table is whole. */
const MOST_ON_PAPER = 600;

/** Which rows and columns are in sight, and a little more; all of them while the page is printed. */
export function useFlowWindow(place: RefObject<HTMLElement | null>, layout: FlowLayout, view: FlowView): FlowWindow {
  const [seen, setSeen] = useState({ left: 0, top: 0, width: 1280, height: 800 });
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const look = (): void => {
      // From the right the distance is negative.
      const [across, down] = [Math.abs(element.scrollLeft), element.scrollTop];
      const [left, top] = [Math.floor(across / STEP) * STEP, Math.floor(down / STEP) * STEP];
      const { clientWidth: width, clientHeight: height } = element;
      setSeen((last) =>
        last.left === left && last.top === top && last.width === width && last.height === height
          ? last
          : { left, top, width, height },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [place, layout]);
  useEffect(() => {
    const print = (): void => flushSync(() => setIsPrinting(true));
    const done = (): void => setIsPrinting(false);
    addEventListener("beforeprint", print);
    addEventListener("afterprint", done);
    return () => {
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", done);
    };
  }, []);
  const [rows, columns] = [view.rows.length, view.drafts.length];
  const { left, top, width, height } = seen;
  const [fromRow, toRow] = isPrinting
    ? [0, Math.min(rows, MOST_ON_PAPER)]
    : [rowAt(layout, Math.max(0, top - STEP)), Math.min(rows, rowAt(layout, top + height + STEP) + 1)];
  const fromColumn = isPrinting ? 0 : Math.max(0, Math.floor(left / layout.columnWidth) - 1);
  const toColumn = isPrinting ? columns : Math.min(columns, Math.ceil((left + width + STEP) / layout.columnWidth) + 1);
  // The same numbers give the same object: what is drawn for them is drawn once.
  const [last, setLast] = useState<FlowWindow>({ fromRow, toRow, fromColumn, toColumn });
  const isSame =
    last.fromRow === fromRow && last.toRow === toRow && last.fromColumn === fromColumn && last.toColumn === toColumn;
  if (!isSame) setLast({ fromRow, toRow, fromColumn, toColumn });
  return isSame ? last : { fromRow, toRow, fromColumn, toColumn };
}
