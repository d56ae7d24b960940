import type { Paragraph, ParagraphId, RedlineRun } from "@travaux/model";
import { isWanted } from "../redline/change-kind.ts";
import type { PairRow, Row, StubRow } from "../redline/rows.ts";
import { inlineGroupsOf, readableRuns } from "../redline/side-runs.ts";

/** One thing after the other on the page of a draft. */
export type ReadingItem =
  | { readonly kind: "paragraph"; readonly key: string; readonly paragraph: Paragraph; readonly change?: ShownChange }
  /** What the other draft has and this one has not, where it stood. */
  | { readonly kind: "gone"; readonly key: string; readonly paragraph: Paragraph; readonly change: ShownChange }
  /** The place in the other draft's order that a passage left. */
  | { readonly kind: "stub"; readonly key: string; readonly stub: StubRow };

/** How a paragraph differs from the other draft. */
export interface ShownChange {
  readonly row: PairRow;
  readonly runs: readonly RedlineRun[];
  /** The paragraph of the other draft that the kept and deleted runs spell, where it is exactly one. */
  readonly before: Paragraph | null;
  /** The first of its row: it says what happened to all of them. */
  readonly isFirst: boolean;
  /** Whether the walk from change to change stops here. */
  readonly isWanted: boolean;
}

/** A draft as it stands. */
export function plainItems(paragraphs: readonly Paragraph[]): readonly ReadingItem[] {
  return paragraphs.map((paragraph) => ({ kind: "paragraph", key: paragraph.id, paragraph }));
}

/** Only what has something in brackets that is not agreed, under the headings above it. */
export function bracketItems(paragraphs: readonly Paragraph[]): readonly ReadingItem[] {
  const kept: Paragraph[] = [];
  let above: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "heading") above = above.filter(({ level }) => level < paragraph.level);
    if (hasOpenBrackets(paragraph)) {
      kept.push(...above, paragraph);
      above = [];
    } else if (paragraph.kind === "heading") above.push(paragraph);
  }
  return plainItems(kept);
}

export function hasOpenBrackets({ brackets }: Paragraph): boolean {
  return brackets.some(({ kind }) => kind === "open");
}

/** Rows that are looked at between two places where the work may be interrupted. */
const STEP_ROWS = 100;

/**
 * Makes the items of a draft with what changed against another one, in its own order, step by step. Rows come one for each
 * pair, as a filter left them.
 */
export function* changeItemSteps(rows: readonly Row[]): Generator<void, readonly ReadingItem[]> {
  const items: ReadingItem[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.kind === "stub") items.push({ kind: "stub", key: row.key, stub: row });
    else items.push(...itemsOfPair(row));
    if (at % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  return items;
}

function itemsOfPair(row: PairRow): readonly ReadingItem[] {
  return inlineGroupsOf(row.pair.redline).flatMap((group, at): readonly ReadingItem[] => {
    const [only, ...others] = group.before.flatMap((id) => find(row.before, id) ?? []);
    const after = group.after === null ? undefined : find(row.after, group.after);
    const paragraph = after ?? only;
    if (paragraph === undefined) return [];
    const change: ShownChange = {
      row,
      runs: readableRuns(group.runs),
      before: others.length === 0 ? (only ?? null) : null,
      isFirst: at === 0,
      isWanted: at === 0 && isWanted(row.changes, new Set()),
    };
    return after === undefined
      ? [{ kind: "gone", key: `gone-${paragraph.id}`, paragraph, change }]
      : [{ kind: "paragraph", key: after.id, paragraph: after, change }];
  });
}

function find(paragraphs: readonly Paragraph[], id: ParagraphId): Paragraph | undefined {
  return paragraphs.find((paragraph) => paragraph.id === id);
}
