import { decideOrdinal, romanValue } from "@travaux/model";
import type { LabelPart } from "./label-part.ts";

/** A label on the way from the heading to the current paragraph. */
export interface OpenLabel {
  readonly key: string;
  readonly rank: number;
  readonly value: number;
  readonly canonical: string;
  /** Of a number that the format made: how many lists are around it. */
  readonly formatDepth: number | null;
}

/** From this rank on a label names an item of a paragraph, before it a paragraph. */
export const ITEM_RANK = 40;
const OPTION_RANK = 30;
/**
 * As deep as labels stand in each other; what is deeper stands there as well. No text comes near it, and a hostile one would have
 * paths as long as itself.
 */
const DEEPEST = 20;

/** Which series encloses which when nothing else tells: numbers enclose letters, letters enclose roman numerals. */
const STYLE_RANKS: Readonly<Record<string, number>> = {
  "ROMAN.": 12,
  "LETTER.": 15,
  code: 35,
  Option: OPTION_RANK,
  Alternative: OPTION_RANK,
  "(arabic)": 40,
  "arabic)": 40,
  "(LETTER)": 42,
  "LETTER)": 42,
  "(ROMAN)": 44,
  "ROMAN)": 44,
  "(letter)": 50,
  "letter)": 50,
  "letter.": 52,
  "(roman)": 60,
  "roman)": 60,
  "roman.": 62,
};

/** What stands around a label that is to be placed. */
export interface LabelNeighbours {
  /** The first label of the next labelled paragraph. */
  readonly next: LabelPart | null;
  readonly formatDepth: number | null;
  /** The paragraph before announces items: it ends with a colon. */
  readonly isAnnounced: boolean;
}

/**
 * Puts the labels of one paragraph in their place below the labels that are open, and gives back what is open then: the
 * paragraph's own labels are the last of it.
 *
 * A series that is open goes on, closing what it encloses; a new one opens inside what it is announced by, or inside
 * the nearest series that outranks it. A single letter that is a roman numeral too is read as what continues a series.
 */
export function placeLabels(
  open: readonly OpenLabel[],
  parts: readonly LabelPart[],
  neighbours: LabelNeighbours,
): readonly OpenLabel[] {
  let stack = open;
  for (const [place, part] of parts.entries()) {
    const next = place + 1 < parts.length ? null : neighbours.next;
    const label = openLabelOf(part, stack, { ...neighbours, next });
    const kept = place === 0 ? keepEnclosing(stack, label, neighbours) : stack;
    stack = [...kept.slice(0, DEEPEST - 1), label];
  }
  return stack;
}

/** What stays open below an unlabelled paragraph outside of lists: the numbered paragraph it continues. */
export function closeItems(open: readonly OpenLabel[]): readonly OpenLabel[] {
  const firstItem = open.findIndex((label) => label.rank >= ITEM_RANK);
  return firstItem < 0 ? open : open.slice(0, firstItem);
}

/** 1 for a paragraph, 2 for its items, …; options stand at the level of what they are options of. */
export function levelOf(open: readonly OpenLabel[]): number {
  const counted = open.filter((label) => label.rank !== OPTION_RANK);
  const first = counted[0];
  if (first === undefined) return 1;
  return first.rank >= ITEM_RANK ? counted.length + 1 : counted.length;
}

function keepEnclosing(
  stack: readonly OpenLabel[],
  label: OpenLabel,
  { isAnnounced }: LabelNeighbours,
): readonly OpenLabel[] {
  const same = stack.findLastIndex((open) => open.key === label.key);
  if (same >= 0) return stack.slice(0, same);
  if (isAnnounced && label.value === 1) return stack;
  let kept = stack.length;
  while (kept > 0) {
    const top = stack[kept - 1];
    if (top === undefined || encloses(top, label)) break;
    kept--;
  }
  return stack.slice(0, kept);
}

function encloses(outer: OpenLabel, inner: OpenLabel): boolean {
  const isDepthKnown = outer.formatDepth !== null && inner.formatDepth !== null;
  // Lists of their own for numbers and for letters, both of one depth, are told by what they count with.
  if (isDepthKnown && outer.formatDepth !== inner.formatDepth) return outer.formatDepth < inner.formatDepth;
  return outer.rank < inner.rank;
}

function openLabelOf(part: LabelPart, stack: readonly OpenLabel[], neighbours: LabelNeighbours): OpenLabel {
  const { style, value } = readOrdinalIn(part, stack, neighbours.next);
  const isContained = part.container !== null && STYLE_RANKS[style] === undefined;
  const rank = isContained ? 10 : (STYLE_RANKS[style] ?? numberRank(style));
  const { formatDepth } = neighbours;
  return {
    key: formatDepth === null ? style : `${style}@${formatDepth}`,
    rank,
    value,
    canonical: part.canonical,
    formatDepth,
  };
}

/** "number" 20, "number.2" 21, "number.3" 22. */
function numberRank(style: string): number {
  const levels = Number(style.split(".")[1] ?? "1");
  return 19 + (Number.isFinite(levels) ? levels : 1);
}

function readOrdinalIn(
  part: LabelPart,
  stack: readonly OpenLabel[],
  next: LabelPart | null,
): { readonly style: string; readonly value: number } {
  const { ordinal, style } = part;
  if (ordinal === null) return { style, value: 0 };
  if (ordinal.style !== "either") return { style, value: ordinal.value };
  const asRoman = { style: renamed(style, "roman"), value: romanValue(ordinal.printed) ?? 1 };
  const asLetter = { style: renamed(style, "letter"), value: ordinal.value };
  const continues = (reading: { style: string; value: number }): boolean =>
    stack.some((open) => open.key.split("@")[0] === reading.style && open.value === reading.value - 1);
  if (continues(asRoman)) return asRoman;
  if (continues(asLetter)) return asRoman.value === 1 && isRomanTwo(next) ? asRoman : asLetter;
  return decideOrdinal(ordinal, null).style === "roman" ? asRoman : asLetter;
}

/** After "(h)" comes "(i)": the ninth letter, unless "(ii)" comes next. */
function isRomanTwo(next: LabelPart | null): boolean {
  return next?.ordinal?.style === "roman" && next.ordinal.value === 2;
}

function renamed(style: string, to: "roman" | "letter"): string {
  return style.replace("either", to).replace("EITHER", to.toUpperCase());
}
