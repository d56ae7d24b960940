import { type DraftHeading, type Flow, flowKinds, flowLinks, flowStates, flowTally } from "@travaux/model";
import { atOnce } from "../drawing/sliced-work.ts";

/** What is counted of a link; of a link between paragraphs each count is 0 or 1. */
export type Tally = Readonly<Record<(typeof flowTally)[number], number>>;

/** A section or a paragraph of one draft, as the page draws it. */
export interface FlowNode {
  readonly column: number;
  readonly row: number;
  readonly id: string;
  /** "" when it has none. */
  readonly label: string;
  readonly text: string;
  /** Paragraphs in it. */
  readonly size: number;
  readonly bracketed: number;
  readonly born: number;
  readonly dropped: number;
  readonly isElsewhere: boolean;
  readonly into: FlowLink[];
  readonly outOf: FlowLink[];
}

export interface FlowLink {
  readonly before: FlowNode;
  readonly after: FlowNode;
  readonly tally: Tally;
}

/** A flow with everything by name, and by row. */
export interface FlowView {
  readonly grain: Flow["grain"];
  readonly drafts: readonly DraftHeading[];
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly FlowLink[];
  /** Of each row the nodes by column; never without any. */
  readonly rows: readonly (readonly (FlowNode | undefined)[])[];
}

/** Writes out what travels in short, step by step: a draft, or what leads from one to the next, at a time. */
export function* flowViewSteps(flow: Flow): Generator<void, FlowView> {
  const columns: FlowNode[][] = [];
  for (const column of flow.columns.keys()) {
    columns.push(nodesOf(flow, column));
    yield;
  }
  const rows: (FlowNode | undefined)[][] = Array.from({ length: flow.rows }, () =>
    flow.drafts.map((): FlowNode | undefined => undefined),
  );
  for (const node of columns.flat()) {
    const row = rows[node.row];
    if (row !== undefined) row[node.column] = node;
  }
  yield;
  const links: FlowLink[] = [];
  for (const step of flow.steps) {
    for (const link of linksOf(flow, step, columns)) {
      link.before.outOf.push(link);
      link.after.into.push(link);
      links.push(link);
    }
    yield;
  }
  return { grain: flow.grain, drafts: flow.drafts, columns, links, rows };
}

/** The same at once, for a flow that is short or is not waited for. */
export function viewFlow(flow: Flow): FlowView {
  return atOnce(flowViewSteps(flow));
}

function nodesOf(flow: Flow, column: number): FlowNode[] {
  const lists = flow.columns[column];
  return (lists?.ids ?? []).map((id, at): FlowNode => {
    const state = lists?.states[at] ?? 0;
    const countOf = (counts: readonly number[] | undefined, bit: number): number =>
      counts?.[at] ?? ((state & bit) === 0 ? 0 : 1);
    return {
      column,
      row: lists?.rows[at] ?? 0,
      id,
      label: flow.words[lists?.labels[at] ?? -1] ?? "",
      text: flow.words[lists?.texts[at] ?? -1] ?? "",
      size: lists?.sizes?.[at] ?? 1,
      bracketed: countOf(lists?.bracketed, flowStates.bracketed),
      born: countOf(lists?.born, flowStates.born),
      dropped: countOf(lists?.dropped, flowStates.dropped),
      isElsewhere: (state & flowStates.elsewhere) !== 0,
      into: [],
      outOf: [],
    };
  });
}

function linksOf(
  flow: Flow,
  { before, after, links }: Flow["steps"][number],
  columns: readonly (readonly FlowNode[])[],
): FlowLink[] {
  const width = flow.grain === "sections" ? flowTally.length + 2 : 3;
  const found: FlowLink[] = [];
  for (let at = 0; at < links.length; at += width) {
    const [from, to] = [columns[before]?.[links[at] ?? -1], columns[after]?.[links[at + 1] ?? -1]];
    if (from === undefined || to === undefined) continue;
    const tally = flow.grain === "sections" ? tallyAt(links, at + 2) : tallyOf(links[at + 2] ?? 0);
    found.push({ before: from, after: to, tally });
  }
  return found;
}

function tallyAt(numbers: readonly number[], start: number): Tally {
  return tallied((at) => numbers[start + at] ?? 0);
}

function tallyOf(link: number): Tally {
  const kind = flowKinds[link & flowLinks.kinds] ?? "same";
  return tallied((_, name) => {
    if (name === "links" || name === kind) return 1;
    return name === "moved" || name === "renumbered" || name === "restored"
      ? Number((link & flowLinks[name]) !== 0)
      : 0;
  });
}

function tallied(count: (at: number, name: (typeof flowTally)[number]) => number): Tally {
  // Every name of the list is a key, and nothing else is.
  return Object.fromEntries(flowTally.map((name, at) => [name, count(at, name)])) as Tally;
}

/** The node that names a row: the latest one. */
export function headOf(row: readonly (FlowNode | undefined)[]): FlowNode | undefined {
  return row.findLast((node) => node !== undefined);
}

/** How many there are of each kind, for the legend. */
export function countsOf({
  columns,
  links,
}: FlowView): Tally & Readonly<Record<"born" | "dropped" | "bracketed", number>> {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const nodes = columns.flat();
  return {
    ...tallied((_, name) => sum(links.map(({ tally }) => tally[name]))),
    born: sum(nodes.map(({ born }) => born)),
    dropped: sum(nodes.map(({ dropped }) => dropped)),
    bracketed: sum(nodes.map(({ bracketed }) => bracketed)),
  };
}
