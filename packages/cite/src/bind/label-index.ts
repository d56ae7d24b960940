import { compareClauseLabels, groupBy, parseClauseLabel } from "@travaux/model";
import type { Citation, ClauseLabel } from "@travaux/model";
import type { AddressedParagraph, BindableDraft } from "./calendar.ts";

/** The paragraphs of one draft by label. */
export interface LabelIndex {
  /** All that a label names: several, where numbers are printed twice. None when the draft lacks it. */
  find(label: string): readonly AddressedParagraph[];
  /** The labels of a range, both ends included, as the draft has them; empty when it lacks an end. */
  between(from: string, to: string | null): readonly string[];
  /** The highest plain number: "the draft has 40 paragraphs". */
  readonly highest: number;
}

/** A calendar is asked for statement after statement; its drafts do not change meanwhile. */
const indexes = new WeakMap<BindableDraft, LabelIndex>();

/** The index of a draft; made once for each draft that is handed in. */
export function indexLabels(draft: BindableDraft): LabelIndex {
  const known = indexes.get(draft);
  if (known !== undefined) return known;
  const index = makeIndex(draft);
  indexes.set(draft, index);
  return index;
}

function makeIndex({ paragraphs }: BindableDraft): LabelIndex {
  const byLabel = groupBy(paragraphs, ({ label }) => label.toLowerCase());
  const find = (label: string): readonly AddressedParagraph[] =>
    otherSpellings(label)
      .map((spelling) => byLabel.get(spelling.toLowerCase()) ?? [])
      .find((found) => found.length > 0) ?? [];
  return {
    find,
    between: (from, to) =>
      find(from).length === 0 || (to !== null && find(to).length === 0) ? [] : labelsBetween(paragraphs, from, to),
    highest: paragraphs.reduce((most, { label }) => Math.max(most, /^\d{1,4}$/u.test(label) ? Number(label) : 0), 0), // "44", not "44 bis"
  };
}

/** "Art. 57(4)" may be printed "Art. 57.4", and a target's number without its noun. */
function otherSpellings(label: string): readonly string[] {
  const dotted = label.replace(/^(Art\. \d+)\((\d+)\)/u, "$1.$2"); // "Art. 57(4)(b)"
  return [label, dotted, label.replace(/^Target /u, "")];
}

function labelsBetween(paragraphs: readonly AddressedParagraph[], from: string, to: string | null): readonly string[] {
  const first = parseClauseLabel(from);
  const last = to === null ? null : parseClauseLabel(to);
  if (first === null || (to !== null && last === null)) return [];
  const labels = paragraphs.flatMap(({ label }) => {
    const parsed = parseClauseLabel(label);
    return parsed !== null && isSibling(parsed, first) && isWithin(parsed, first, last) ? [label] : [];
  });
  return [...new Set(labels)];
}

function isWithin(label: ClauseLabel, first: ClauseLabel, last: ClauseLabel | null): boolean {
  return compareClauseLabels(label, first) >= 0 && (last === null || compareClauseLabels(label, last) <= 0);
}

/** Counted in the same row: "16(d)" stands between "16(c)" and "16(e)", "16" and "17(d)" do not. */
function isSibling(label: ClauseLabel, other: ClauseLabel): boolean {
  if (label.container !== other.container || label.subs.length !== other.subs.length) return false;
  if (label.subs.length === 0) return label.numbers.length === other.numbers.length;
  const parent = (one: ClauseLabel): ClauseLabel => ({ ...one, subs: one.subs.slice(0, -1) });
  return compareClauseLabels(parent(label), parent(other)) === 0;
}

/** The labels of a citation, ranges written out where the draft has both ends; an end that it lacks stays as it is. */
export function writtenOut(labels: Citation["labels"], index: LabelIndex): readonly string[] {
  return labels.flatMap((label) => {
    if (typeof label === "string") return [label];
    const between = index.between(label.from, label.to);
    if (between.length > 0) return between;
    return label.to === null ? [label.from] : [label.from, label.to];
  });
}
