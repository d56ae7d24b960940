import type { AlignmentLink, AlignmentPair, Paragraph, Several } from "@travaux/model";
import { cutWords } from "@travaux/words";
import { CountedLabels } from "./counted-labels.ts";
import { commonWeight } from "./common-weight.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import { stretchOf } from "./edges.ts";
import { explain, findDoubt } from "./evidence.ts";
import type { Findings } from "./findings.ts";
import type { Group } from "./groups.ts";
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
  const { pair, fixed } = findings;
  const before = group.before.map((at) => pair.before.paragraphs[at]).filter((found) => found !== undefined);
  const after = group.after.map((at) => pair.after.paragraphs[at]).filter((found) => found !== undefined);
  const links: AlignmentLink[] = group.links.map((link) => ({
    before: pair.before.paragraphs[link.before]?.id ?? "",
    after: pair.after.paragraphs[link.after]?.id ?? "",
  }));
  const doubt = findDoubt(findings, group);
  const renumbered = isRenumbered(pair, group);
  const properties = {
    links,
    moved,
    renumbered,
    ...(renumbered ? { renumbering: renumberingOf(group, counted()) } : {}),
    restored: false,
    pinned: group.links.some((link) => fixed.isPinned(link.before, link.after)),
    similarity: similarityOf(findings, group),
    evidence: explain(findings, group),
    ...(doubt === null ? {} : { doubt }),
  };
  const [one, ...ones] = before.map((paragraph) => paragraph.id);
  const [other, ...others] = after.map((paragraph) => paragraph.id);
  if (one === undefined && other === undefined) throw new Error("a group without members");
  if (one === undefined) return { ...properties, kind: "inserted", before: [], after: [other ?? ""] };
  if (other === undefined) return { ...properties, kind: "deleted", before: [one], after: [] };
  const severalBefore = several(one, ones);
  const severalAfter = several(other, others);
  if (severalBefore !== null && severalAfter !== null) {
    return { ...properties, kind: "recast", before: severalBefore, after: severalAfter };
  }
  if (severalBefore !== null) return { ...properties, kind: "merged", before: severalBefore, after: [other] };
  if (severalAfter !== null) return { ...properties, kind: "split", before: [one], after: severalAfter };
  return { ...properties, kind: isSame(before[0], after[0]) ? "same" : "revised", before: [one], after: [other] };
}

function several<Item>(first: Item, rest: readonly Item[]): Several<Item> | null {
  const [second, ...others] = rest;
  return second === undefined ? null : [first, second, ...others];
}

/** White space does not count: it is how the line was set, not what was agreed. Where it parts words, it does. */
function isSame(before: Paragraph | undefined, after: Paragraph | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.text === after.text) return true;
  return withoutSpace(before.text) === withoutSpace(after.text) && tokensIn(before.text) === tokensIn(after.text);
}

function withoutSpace(text: string): string {
  // A tab fits, a hyphen does not.
  return text.replaceAll(/\s+/gu, "");
}

function tokensIn(text: string): string {
  return cutWords(text)
    .map(({ from, to }) => text.slice(from, to))
    .join(" ");
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
