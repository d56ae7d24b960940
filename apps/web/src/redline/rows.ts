import type { ChangeFilter, ComparedPair, Comparison, Paragraph, ParagraphId, Redline } from "@travaux/model";
import { shownPair } from "./change-filter.ts";
import { type ChangeKind, changeKindsOf } from "./change-kind.ts";

/** A pair with its paragraphs at hand. */
export interface PairRow {
  readonly kind: "pair";
  /** Names the row in addresses and in the page: the first paragraph's id, of the later side when there is one. */
  readonly key: string;
  readonly pair: ComparedPair;
  /** The redline of the pair with all its changes, whatever a filter leaves of them in `pair`. */
  readonly whole: Redline;
  readonly changes: ReadonlySet<ChangeKind>;
  /** The words of a heading; null for anything else. */
  readonly heading: string | null;
  readonly before: readonly Paragraph[];
  readonly after: readonly Paragraph[];
}

/** One line at the place that a moved passage left, leading to where it stands now. */
export interface StubRow {
  readonly kind: "stub";
  readonly key: string;
  /** The paragraphs that left, in reading order. */
  readonly left: readonly Paragraph[];
  /** Where they went, in reading order. */
  readonly arrived: readonly Paragraph[];
  /** The key of the row where the first of them stands now. */
  readonly leadsTo: string;
}

export type Row = PairRow | StubRow;

/** Pairs that are looked at between two places where the work may be interrupted. */
const STEP_PAIRS = 50;

/**
 * Makes the rows of a comparison, step by step: one for each pair, in the order of the later draft, and a stub where
 * each moved block or lone paragraph stood before.
 */
export function* rowSteps(comparison: Comparison, filter: ChangeFilter | undefined): Generator<void, readonly Row[]> {
  const before = byId(comparison.before.paragraphs);
  const after = byId(comparison.after.paragraphs);
  yield;
  const rows: PairRow[] = [];
  for (const [at, pair] of comparison.pairs.entries()) {
    rows.push(pairRow(shownPair(pair, filter), pair.redline, before, after));
    if (at % STEP_PAIRS === STEP_PAIRS - 1) yield;
  }
  const rowOf = new Map(rows.flatMap((row) => row.pair.before.map((id) => [id, row] as const)));
  yield;
  const blocks = blocksInOrder(comparison, rowOf, before);
  yield;
  const stubs = stubsByAnchor(blocks, rowOf);
  return [...(stubs.get(null) ?? []), ...rows.flatMap((row): readonly Row[] => [row, ...(stubs.get(row.key) ?? [])])];
}

function byId(paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, Paragraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}

function pairRow(
  pair: ComparedPair,
  whole: Redline,
  before: ReadonlyMap<ParagraphId, Paragraph>,
  after: ReadonlyMap<ParagraphId, Paragraph>,
): PairRow {
  const [firstAfter] = pair.after;
  const key = firstAfter === undefined ? `b-${pair.before[0] ?? ""}` : `a-${firstAfter}`;
  const own = pick(pair.after, after);
  const [first] = own;
  return {
    kind: "pair",
    key,
    pair,
    whole,
    changes: changeKindsOf(pair),
    heading: first?.kind === "heading" ? first.text : null,
    before: pick(pair.before, before),
    after: own,
  };
}

function pick(ids: readonly ParagraphId[], from: ReadonlyMap<ParagraphId, Paragraph>): readonly Paragraph[] {
  return ids.flatMap((id) => from.get(id) ?? []);
}

/** Stubs by the key of the row that they follow; null for those that stand before everything. */
function stubsByAnchor(
  blocks: readonly (readonly Paragraph[])[],
  rowOf: ReadonlyMap<ParagraphId, PairRow>,
): ReadonlyMap<string | null, readonly StubRow[]> {
  const stubs = new Map<string | null, StubRow[]>();
  let anchor: string | null = null;
  for (const blockOrLone of blocks) {
    const row = rowOf.get(blockOrLone[0]?.id ?? "");
    if (row === undefined) continue;
    if (!row.pair.moved) {
      anchor = row.key;
      continue;
    }
    const stub = stubOf(blockOrLone, rowOf);
    stubs.set(anchor, [...(stubs.get(anchor) ?? []), stub]);
  }
  return stubs;
}

/** The earlier draft cut into lone paragraphs and moved blocks, in its own order. */
function blocksInOrder(
  comparison: Comparison,
  rowOf: ReadonlyMap<ParagraphId, PairRow>,
  byIdBefore: ReadonlyMap<ParagraphId, Paragraph>,
): readonly (readonly Paragraph[])[] {
  const blockOf = new Map(comparison.moves.flatMap((move) => move.before.map((id) => [id, move] as const)));
  const seen = new Set<unknown>();
  const blocks: (readonly Paragraph[])[] = [];
  for (const paragraph of comparison.before.paragraphs) {
    const group = blockOf.get(paragraph.id) ?? rowOf.get(paragraph.id);
    if (group === undefined || seen.has(group)) continue;
    seen.add(group);
    blocks.push("key" in group ? group.before : group.before.flatMap((id) => byIdBefore.get(id) ?? []));
  }
  return blocks;
}

function stubOf(left: readonly Paragraph[], rowOf: ReadonlyMap<ParagraphId, PairRow>): StubRow {
  const rows = new Set(left.flatMap((paragraph) => rowOf.get(paragraph.id) ?? []));
  const arrived = [...rows].flatMap((row) => row.after);
  return {
    kind: "stub",
    key: `s-${left[0]?.id ?? ""}`,
    left,
    arrived,
    leadsTo: [...rows][0]?.key ?? "",
  };
}

/** Whether the passages that moved went up or down the page, by the keys of their rows. */
export function directionsOf(rows: readonly Row[]): ReadonlyMap<string, "up" | "down"> {
  const placeOf = new Map(rows.map((row, place) => [row.key, place] as const));
  const rowKeyOf = new Map(
    rows.flatMap((row) => (row.kind === "pair" ? row.before.map((paragraph) => [paragraph, row.key] as const) : [])),
  );
  const directions = new Map<string, "up" | "down">();
  rows.forEach((row, place) => {
    if (row.kind !== "stub") return;
    for (const paragraph of row.left) {
      const key = rowKeyOf.get(paragraph);
      if (key !== undefined) directions.set(key, (placeOf.get(key) ?? place) < place ? "up" : "down");
    }
  });
  return directions;
}
