import type { ComparedPair, ParagraphId, RedlineRun } from "@travaux/model";
import type { ParagraphNames } from "./paragraph-names.ts";

/** What is shown of one paragraph: one of the draft after, or one that only the draft before has. */
export interface Passage {
  /** Labels for the margin; empty when there is none, or when the paragraph is not in that draft. */
  readonly after: string;
  readonly before: string;
  readonly isDropped: boolean;
  /** The paragraph in either draft, the first of several; null where there is none. */
  readonly ids: { readonly before: ParagraphId | null; readonly after: ParagraphId | null };
  /** 1 for a paragraph, 2 for its items, … ; 0 for a title. */
  readonly level: number;
  readonly isHeading: boolean;
  readonly runs: readonly RedlineRun[];
}

export interface Sides {
  readonly before: ParagraphNames;
  readonly after: ParagraphNames;
}

/**
 * The passages of a pair, in `after` order: the entries that spell one `after` paragraph make one passage, what is
 * only in `before` makes its own. A pair with fewer than a third of its characters kept is shown as the wording before
 * and the wording after, because single words between so many marks can't be read.
 */
export function passagesOf(pair: ComparedPair, sides: Sides): readonly Passage[] {
  const passages = entriesByParagraph(pair).map((group) => passageOf(group, pair, sides));
  return passages.flatMap((passage) => (isRewritten(passage.runs) ? beforeAndAfter(passage) : [passage]));
}

interface EntryGroup {
  readonly after: string | null;
  readonly before: string[];
  readonly runs: RedlineRun[];
}

function entriesByParagraph(pair: ComparedPair): readonly EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const entry of pair.redline) {
    const last = groups.at(-1);
    const joins =
      last !== undefined && last.after === entry.after && (entry.after !== null || last.before[0] === entry.before);
    const group = joins ? last : { after: entry.after, before: [], runs: [] };
    if (!joins) groups.push(group);
    if (entry.before !== null && !group.before.includes(entry.before)) group.before.push(entry.before);
    group.runs.push(...entry.runs);
  }
  return groups;
}

function passageOf(group: EntryGroup, pair: ComparedPair, sides: Sides): Passage {
  const shown =
    group.after === null ? sides.before.paragraph(group.before[0] ?? "") : sides.after.paragraph(group.after);
  const partners = linkedBefore(group, pair);
  return {
    after: group.after === null ? "" : sides.after.label(group.after),
    before: unique(partners.map((id) => sides.before.label(id))).join(", "),
    isDropped: group.after === null,
    ids: { before: partners[0] ?? null, after: group.after },
    level: shown?.level ?? 1,
    isHeading: shown?.kind === "heading" || shown?.kind === "title",
    runs: group.runs,
  };
}

function linkedBefore(group: EntryGroup, pair: ComparedPair): readonly string[] {
  const linked = pair.links.filter((link) => link.after === group.after).map((link) => link.before);
  return linked.length > 0 ? linked : group.before;
}

function unique(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)].filter((label) => label !== "");
}

/** Below this share of kept characters a redline is confetti. */
const LEAST_KEPT = 1 / 3;

function isRewritten(runs: readonly RedlineRun[]): boolean {
  const kept = lengthOf(runs, "kept");
  const inserted = lengthOf(runs, "inserted");
  const deleted = lengthOf(runs, "deleted");
  if (inserted === 0 || deleted === 0 || runs.length < 3) return false;
  return kept / Math.max(kept + inserted, kept + deleted) < LEAST_KEPT && !runs.some((run) => run.move !== undefined);
}

function lengthOf(runs: readonly RedlineRun[], kind: RedlineRun["kind"]): number {
  return runs.filter((run) => run.kind === kind).reduce((length, run) => length + run.text.length, 0);
}

function beforeAndAfter(passage: Passage): readonly Passage[] {
  const text = (left: RedlineRun["kind"]): string =>
    passage.runs
      .filter((run) => run.kind !== left)
      .map((run) => run.text)
      .join("");
  return [
    { ...passage, after: "", isDropped: true, runs: [{ kind: "deleted", text: text("inserted") }] },
    { ...passage, runs: [{ kind: "inserted", text: text("deleted") }] },
  ];
}
