import { type RefObject, useDeferredValue, useMemo, useRef, useState } from "react";
import { BLOCK_ROWS, blocksOf, type Selection } from "./blocks.ts";
import type { ChangeKind } from "./change-kind.ts";
import { type MapMark, mapMarks } from "./map-marks.ts";
import { type RowLook, type WishedRows, wishedRows } from "./row-look.ts";
import { wantedRows, type WalkedRow } from "./stretches.ts";
import { type Drawing, type Reveal, useDrawing, useReveal } from "./use-drawing.ts";
import { useWalk, type Walk } from "./use-walk.ts";

interface RowsToWalk<Row> {
  readonly rows: readonly Row[];
  readonly wanted: ReadonlySet<ChangeKind>;
  /** How what is not wanted is treated. */
  readonly others: Selection["others"];
  readonly look: RowLook<Row>;
  /** The key of the row where the address says the reader is. */
  readonly at: string | undefined;
  /** Puts the key of a row into the address. */
  readonly arrive: (key: string) => void;
  /** False while other rows are on their way. */
  readonly isReady: boolean;
}

/** A text in rows as it is shown: its blocks, the marks of its map, and the ways through it. */
export interface WalkedRows<Row> {
  /** To be given to the element that holds the rows. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly wishes: readonly WishedRows[];
  readonly marks: readonly MapMark[];
  readonly drawing: Drawing;
  readonly reveal: Reveal;
  readonly walk: Walk;
  /** The rows at which the steps stop. */
  readonly changes: readonly Extract<Row, { readonly kind: "pair" }>[];
  /** The place of the row where the reader is among them, from 1; 0 before the first. */
  readonly current: number;
  /** False while the page still shows something else than what is asked for. */
  readonly isCurrent: boolean;
}

/** Folds, draws and walks the rows of a text, of a comparison and a synopsis alike. */
export function useWalkedRows<Row extends WalkedRow>(asked: RowsToWalk<Row>): WalkedRows<Row> {
  const { rows, wanted, others, look, at, arrive, isReady } = asked;
  const place = useRef<HTMLDivElement>(null);
  const changes = useMemo(() => wantedRows(rows, wanted), [rows, wanted]);
  const wished = useMemo(() => ({ rows, wanted, others, look }), [rows, wanted, others, look]);
  const [begun] = useState(() => (rows.length > BLOCK_ROWS ? { ...wished, rows: rows.slice(0, BLOCK_ROWS) } : wished));
  // What fits the window is there at once. Later the button that was pressed answers first, then every block hears of it.
  const heard = useDeferredValue(wished, begun);
  const blocks = useMemo(() => blocksOf(heard.rows, heard), [heard]);
  const wishes = useMemo(() => wishedRows(blocks, heard.look), [blocks, heard]);
  const marks = useMemo(() => mapMarks(blocks, heard.wanted), [blocks, heard]);
  const isCurrent = isReady && heard === wished;
  const drawing = useDrawing();
  const reveal = useReveal(blocks, drawing);
  const walk = useWalk({ place, at, arrive, draw: drawing.turns.drawNow, reveal, isCurrent });
  const current = changes.findIndex((row) => row.key === at) + 1;
  return { place, wishes, marks, drawing, reveal, walk, changes, current, isCurrent };
}
