import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";
import type { Ink, Rule } from "./piece.ts";
import type { Fragment, PrintedLine } from "./printed-line.ts";
import { FEWEST_LETTERS, stretchOf, strokesAt } from "./redline.ts";

/** Which letters of a fragment are printed in a colour: places in its text. */
interface ColouredStretch {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

/** A colour that this share of all letters has is the colour of the text and sets nothing apart. */
const MOST = 0.5;

/** The colours at a fragment of a line with this baseline, as stretches of its text. */
export function coloursAt(fragment: Fragment, line: PrintedLine, inks: readonly Ink[]): readonly ColouredStretch[] {
  return inks.flatMap((ink): readonly ColouredStretch[] => {
    const reach = line.size * (fragment.isRaised ? 0.8 : 0.3);
    if (Math.abs(ink.y - line.y) > reach) return [];
    const stretch = stretchOf(fragment, ink);
    return stretch === null ? [] : [{ ...stretch, colour: ink.colour }];
  });
}

/** What is drawn at the words of a page. */
export interface MarksOfPage {
  readonly rules: readonly Rule[];
  readonly inks: readonly Ink[];
}

/** Letters of a draft by what is drawn at them. */
export interface ColourCount {
  readonly all: number;
  /** With each colour. */
  readonly letters: ReadonlyMap<string, number>;
  /** Of those, with no stroke and in lines that have letters of another colour: no titles. */
  readonly within: ReadonlyMap<string, number>;
  readonly struck: number;
  readonly underlined: number;
  /** Of those, in lines that are not underlined from end to end. */
  readonly underlinedWithin: number;
}

/** Counts struck, underlined and coloured letters over a whole draft. */
export function countColours(lines: readonly PrintedLine[], marksOf: (page: number) => MarksOfPage): ColourCount {
  const letters = new Map<string, number>();
  const within = new Map<string, number>();
  const count = { all: 0, struck: 0, underlined: 0, underlinedWithin: 0 };
  for (const line of lines) {
    const own = countLine(line, marksNear(line, marksOf(line.page)));
    count.all += own.all;
    count.struck += own.strike;
    count.underlined += own.underline;
    if (own.underline < own.all * WHOLE) count.underlinedWithin += own.underline;
    for (const [colour, all] of own.colours) add(letters, colour, all);
    for (const [colour, all] of own.unstruck) if (all < own.all * WHOLE) add(within, colour, all);
  }
  return { ...count, letters, within };
}

/** A line of which this share is marked is marked from end to end. */
const WHOLE = 0.9;

interface LineCount {
  all: number;
  strike: number;
  underline: number;
  readonly colours: Map<string, number>;
  readonly unstruck: Map<string, number>;
}

function countLine(line: PrintedLine, near: MarksOfPage): LineCount {
  const count: LineCount = { all: 0, strike: 0, underline: 0, colours: new Map(), unstruck: new Map() };
  for (const fragment of line.fragments) {
    count.all += fragment.text.length;
    const strokes = strokesAt(fragment, line.y, near.rules);
    for (const { from, to, stroke } of strokes) count[stroke] += to - from;
    for (const { from, to, colour } of coloursAt(fragment, line, near.inks)) {
      add(count.colours, colour, to - from);
      if (strokes.length === 0) add(count.unstruck, colour, to - from);
    }
  }
  return count;
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** What of a page lies at one of its lines. */
export function marksNear(line: PrintedLine, { rules, inks }: MarksOfPage): MarksOfPage {
  const isNear = ({ y }: { readonly y: number }): boolean => Math.abs(y - line.y) < line.size;
  return { rules: rules.filter(isNear), inks: inks.filter(isNear) };
}

/** The colour of most of the text; null when that is black. */
export function colourOfText({ letters, all }: ColourCount): string | null {
  return [...letters].find(([, count]) => count > all * MOST)?.[0] ?? null;
}

/** Hues in which words within lines are printed, in a draft that has struck words: they may tell insertions. */
function huesOfChanges(count: ColourCount): readonly string[] {
  const text = colourOfText(count);
  if (count.struck < FEWEST_LETTERS) return [];
  return [...count.within]
    .filter(([colour, letters]) => letters >= FEWEST_LETTERS && colour !== text && isHue(colour))
    .map(([colour]) => colour)
    .toSorted();
}

/** A line under words tells titles, not insertions: it is under whole lines, and words within lines have a colour. */
export function isUnderlineForTitles(count: ColourCount): boolean {
  return huesOfChanges(count).length > 0 && count.underlinedWithin < count.underlined * HARDLY_ANY;
}

const HARDLY_ANY = 0.2;

/**
 * Says that a colour may mean insertion: words are struck out, and others have a colour and no stroke. What it means is for
 * a person to say.
 */
export function reportColours(count: ColourCount): readonly Finding[] {
  const colours = huesOfChanges(count);
  return colours.length === 0 ? [] : [noticed({ is: "colours-for-changes", colours })];
}

/** Red, green and blue differ by so much in what is no grey: of 255. */
const HUE = 48;

function isHue(colour: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) >= HUE;
}
