import type { Paragraph, Revision, Span } from "@travaux/model";
import type { PlacedNode } from "./inline-content.ts";

/** A cell of a row with what lies on its words; spans are still those of the row. */
export interface Cell {
  readonly paragraph: Paragraph;
  readonly range: Span;
  readonly placed: readonly PlacedNode[];
}

/** True for a change of all words of a row, whatever cells without words stand before and behind them. */
export function isOfRow({ from, to }: Revision, { text }: Paragraph): boolean {
  return from < to && text.slice(from, to).includes("\t") && text.slice(0, from).trim() + text.slice(to).trim() === "";
}

/**
 * Cuts a row at its tabs. Each cell is given only what lies on it or beside it, so that a row of a thousand cells takes
 * a thousand steps and not a million.
 */
export function cellsOf(row: Paragraph, placed: readonly PlacedNode[]): readonly Cell[] {
  const ranges: Span[] = [];
  for (const cell of row.text.split("\t")) {
    const from = (ranges.at(-1)?.to ?? -1) + 1;
    ranges.push({ from, to: from + cell.length });
  }
  const marks = sorted(ranges, row.marks);
  const revisions = sorted(ranges, row.revisions);
  const nodes = sorted(
    ranges,
    placed.map((node) => ({ from: node.at, to: node.at, node })),
  );
  return ranges.map((range, at) => ({
    paragraph: { ...row, marks: marks[at] ?? [], revisions: revisions[at] ?? [] },
    range,
    placed: (nodes[at] ?? []).map(({ node }) => node),
  }));
}

/** Spans by the ranges that they touch. Ranges follow each other and touch nowhere. */
function sorted<Item extends Span>(ranges: readonly Span[], items: readonly Item[]): readonly (readonly Item[])[] {
  const found = ranges.map((): Item[] => []);
  for (const item of items)
    for (let at = firstEndingFrom(ranges, item.from); (ranges[at]?.from ?? Infinity) <= item.to; at++)
      found[at]?.push(item);
  return found;
}

/** The first range that ends at a place or behind it; half of the ranges are left out at each step. */
function firstEndingFrom(ranges: readonly Span[], place: number): number {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle]?.to ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
