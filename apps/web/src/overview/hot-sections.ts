import type { Flow } from "@travaux/model";
import { type FlowNode, headOf, viewFlow } from "../flow/flow-view.ts";

/** A section of the latest draft, and how much of it each of the last steps touched. */
export interface HotSection {
  readonly id: string;
  /** The draft in which it stands under this id: the latest. */
  readonly draft: string;
  readonly name: string;
  readonly size: number;
  /** Paragraphs reworded, split, merged, born here or dropped on the way, by step, the oldest first. */
  readonly touched: readonly number[];
}

/** As many steps as a reader remembers. */
const STEPS = 4;
/** More than this is a list of the sections. */
const MOST = 5;

/** The sections that were worked on most over the last steps; later steps weigh more, and what rested is left out. */
export function hotSectionsOf(flow: Flow): readonly HotSection[] {
  const view = viewFlow(flow);
  const last = view.columns.length - 1;
  const latest = view.drafts[last];
  if (flow.grain !== "sections" || latest === undefined || last === 0) return [];
  const columns = Array.from({ length: Math.min(STEPS, last) }, (_, at) => last - Math.min(STEPS, last) + 1 + at);
  return view.rows
    .flatMap((row) => {
      const head = headOf(row);
      if (head?.column !== last) return [];
      const touched = columns.map((column) => touchedIn(row, column));
      const { id, text, label, size } = head;
      return [{ id, draft: latest.id, name: text === "" ? label : text, size, touched }];
    })
    .filter(({ touched }) => touched.some((count) => count > 0))
    .toSorted((one, other) => heatOf(other) - heatOf(one))
    .slice(0, MOST);
}

function heatOf({ touched }: HotSection): number {
  return touched.reduce((heat, count) => heat / 2 + count, 0);
}

function touchedIn(row: readonly (FlowNode | undefined)[], column: number): number {
  const node = row[column];
  const before = row[column - 1];
  const reworded = (node?.into ?? []).reduce((sum, { tally }) => sum + tally.links - tally.same, 0);
  return reworded + (node?.born ?? 0) + (before?.dropped ?? 0);
}
