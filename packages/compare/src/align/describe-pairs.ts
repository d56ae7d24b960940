import type { AlignmentLink, AlignmentPair, Several } from "@travaux/model";
import { CountedLabels } from "./counted-labels.ts";
import { commonWeight } from "./common-weight.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import { stretchOf } from "./edges.ts";
import { explain, findDoubt } from "./evidence.ts";
import type { Findings } from "./findings.ts";
import type { Group } from "./groups.ts";
import { isSame } from "./is-same.ts";
import type { Moved } from "./moves.ts";

/** Turns groups of places into the pairs of the contract. */
export function describePairs(findings: Findings, groups: readonly Group[], moved: Moved): readonly AlignmentPair[] {
  const { pair } = findings;
  let known: Counted | null = null;
  // Nobody counts before something is renumbered.
  const counted = (): Counted =>
    (known ??= { before: new CountedLabels(pair.before), after: new CountedLabels(pair.after) });
  return groups.map((group) => describe(findings, group, { moved: moved.isMoved.has(group), counted }));
}

interface Counted {
  readonly before: CountedLabels;
  readonly after: CountedLabels;
}

function describe(
  findings: Findings,
  group: Group,
  { moved, counted }: { readonly moved: boolean; readonly counted: () => Counted },
): AlignmentPair {
  const { before, after } = findings.pair;
  const properties = propertiesOf(findings, group, { moved, counted });
  if (group.before.length > 1 || group.after.length > 1) {
    return describeSeveral(properties, idsOf(before, group.before), idsOf(after, group.after));
  }
  const one = before.paragraphs[group.before[0] ?? -1];
  const other = after.paragraphs[group.after[0] ?? -1];
  if (one !== undefined && other !== undefined) {
    return { ...properties, kind: isSame(one, other) ? "same" : "revised", before: [one.id], after: [other.id] };
  }
  if (one !== undefined) return { ...properties, kind: "deleted", before: [one.id], after: [] };
  if (other !== undefined) return { ...properties, kind: "inserted", before: [], after: [other.id] };
  throw new Error("a group without members");
}

type Properties = Omit<AlignmentPair, "kind" | "before" | "after">;

/** What a pair has whatever its kind is. Written out, since most pairs have neither of the two that may be missing. */
function propertiesOf(
  findings: Findings,
  group: Group,
  { moved, counted }: { readonly moved: boolean; readonly counted: () => Counted },
): Properties {
  const { before, after } = findings.pair;
  const links: readonly AlignmentLink[] = group.links.map((link) => ({
    before: before.paragraphs[link.before]?.id ?? "",
    after: after.paragraphs[link.after]?.id ?? "",
  }));
  const pinned = group.links.some((link) => findings.fixed.isPinned(link.before, link.after));
  const similarity = similarityOf(findings, group);
  const evidence = explain(findings, group);
  const doubt = findDoubt(findings, group);
  const restored = false;
  if (!isRenumbered(findings.pair, group)) {
    const renumbered = false;
    if (doubt === null) return { links, moved, renumbered, restored, pinned, similarity, evidence };
    return { links, moved, renumbered, restored, pinned, similarity, evidence, doubt };
  }
  const renumbered = true;
  const renumbering = renumberingOf(group, counted());
  if (doubt === null) return { links, moved, renumbered, renumbering, restored, pinned, similarity, evidence };
  return { links, moved, renumbered, renumbering, restored, pinned, similarity, evidence, doubt };
}

function idsOf(draft: DraftInNumbers, members: readonly number[]): readonly string[] {
  return members.flatMap((member) => draft.paragraphs[member]?.id ?? []);
}

function describeSeveral(
  properties: Properties,
  [one, ...ones]: readonly string[],
  [other, ...others]: readonly string[],
): AlignmentPair {
  if (one === undefined || other === undefined) throw new Error("a group of several that has one side only");
  const before = several(one, ones);
  const after = several(other, others);
  if (before !== null && after !== null) return { ...properties, kind: "recast", before, after };
  if (before !== null) return { ...properties, kind: "merged", before, after: [other] };
  if (after !== null) return { ...properties, kind: "split", before: [one], after };
  throw new Error("a group of several that are two");
}

function several<Item>(first: Item, rest: readonly Item[]): Several<Item> | null {
  const [second, ...others] = rest;
  return second === undefined ? null : [first, second, ...others];
}

/** A group is renumbered when none of its links keeps its label. */
function isRenumbered(pair: PairInNumbers, group: Group): boolean {
  if (group.links.length === 0) return false;
  return group.links.every((link) => pair.before.label[link.before] !== pair.after.label[link.after]);
}

/** Consequential when counting explains the labels of every link, on both sides and in the same way. */
function renumberingOf({ links }: Group, { before, after }: Counted): "consequential" | "deliberate" {
  const isCounted = links.every((link) => {
    const form = before.formOf(link.before);
    return form !== null && form === after.formOf(link.after);
  });
  return isCounted ? "consequential" : "deliberate";
}

function similarityOf({ pair, edges }: Findings, group: Group): number {
  const [link, ...others] = group.links;
  if (link === undefined) return 0;
  const edge = others.length === 0 ? edges.find(link.before, link.after) : -1;
  if (edge >= 0) {
    const similarity = edges.similarity[edge] ?? 0;
    return similarity > ALL_BUT_ONE ? 1 : Math.min(MOST_UNEQUAL, round(similarity));
  }
  const before = wordsOf(pair.before, group.before);
  const after = wordsOf(pair.after, group.after);
  const weight = before.weight + after.weight;
  if (weight === 0) return 1;
  const common = commonWeight(before, after, pair.rarity);
  const isWhole = sameWords(before, after);
  return isWhole ? 1 : Math.min(MOST_UNEQUAL, round((2 * common) / weight));
}

/** Sums in another order may miss 1 by a hair. */
const ALL_BUT_ONE = 1 - 1e-9;

/** 1 is kept for the same words. */
const MOST_UNEQUAL = 0.9999;

/** Four digits: more would be noise, and would differ between the two directions of a sum. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

interface Words {
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function wordsOf(draft: DraftInNumbers, members: readonly number[]): Words {
  const stretches = members.map((member) => stretchOf(draft, member));
  const words = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const stretch of stretches) {
    words.set(stretch.words.subarray(stretch.from, stretch.to), at);
    at += stretch.to - stretch.from;
  }
  return { words, from: 0, to: at, weight: members.reduce((sum, member) => sum + (draft.weight[member] ?? 0), 0) };
}

function sameWords(before: Words, after: Words): boolean {
  return before.to === after.to && before.words.every((word, at) => word === after.words[at]);
}
