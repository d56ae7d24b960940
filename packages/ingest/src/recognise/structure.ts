import type { Block } from "../block.ts";
import type { InlineText } from "../inline-text.ts";
import { declaresStructure, placeDeclared } from "./declared-structure.ts";
import { findPreambleRun } from "./preamble-run.ts";
import { labelledBlocks } from "./labelled-block.ts";
import { findMasthead, MASTHEAD_REACH } from "./masthead.ts";
import type { MastheadLine } from "./masthead.ts";
import { markPreamble } from "./preamble.ts";
import { isRemarked, readOpening, withTitlesAbovePreamble, withTitleBehindMasthead } from "./opening.ts";
import { placeAll } from "./place-blocks.ts";
import { withSectionsRanked } from "./section-rank.ts";
import { mergeTitles, shapesOf } from "./shaped-block.ts";
import type { StructuredBlock } from "./structured-block.ts";

/** The structure of a draft. */
export interface Structure {
  readonly structured: readonly StructuredBlock[];
  /** Lines that name the document and its version: printed above the text, but no part of it. */
  readonly masthead: readonly string[];
  /** Words that tracked changes took out of those lines. */
  readonly gone: readonly string[];
  /** Which of several lines of the title names the draft; null when none is told apart. */
  readonly name: string | null;
}

/**
 * Finds headings, labels, nesting and kinds in what a reader gives. Keeps the order and every word.
 *
 * `mastheadIs`: in a draft the lines that name the document stand apart; in a statement they say what it is about.
 */
export function recogniseStructure(blocks: readonly Block[], mastheadIs: "apart" | "title"): Structure {
  if (declaresStructure(blocks)) return { structured: placeDeclared(blocks), masthead: [], gone: [], name: null };
  if (mastheadIs === "title") return structureOf(blocks, null, mastheadIs);
  const { apart, text, place } = partMasthead(blocks);
  const read = structureOf(text, place, mastheadIs);
  const lines = apart.map((block) => block.text);
  return { ...read, masthead: [...lines, ...read.masthead], gone: [...apart.flatMap(goneFrom), ...read.gone] };
}

/** @param behind the place at which a masthead was taken out; null when there was none */
function structureOf(blocks: readonly Block[], behind: number | null, mastheadIs: "apart" | "title"): Structure {
  const merged = withSectionsRanked(mergeTitles(shapesOf(labelledBlocks(blocks))));
  // "Mr. President," and "Dear colleagues," before the first number of a statement are no preamble.
  const run = mastheadIs === "apart" ? findPreambleRun(merged) : null;
  const opened = withTitlesAbovePreamble(readOpening(merged), merged, { run, hasMasthead: behind !== null });
  const read = behind === null ? opened : withTitleBehindMasthead(opened, merged, behind);
  const opening =
    mastheadIs === "apart"
      ? read
      : { title: new Set([...read.title, ...read.stamps]), stamps: new Set<number>(), name: read.name };
  const stamps = merged.filter((_, place) => opening.stamps.has(place)).map(({ inline }) => inline);
  return {
    structured: markPreamble(placeAll(merged, opening), run)
      .filter((_, place) => !opening.stamps.has(place))
      .map(asMended),
    masthead: stamps.map(({ text }) => text),
    gone: stamps.flatMap(goneFrom),
    name: opening.name === null ? null : (merged[opening.name]?.inline.text ?? null),
  };
}

/** What a file of tracked changes says that went stays in it, wherever it stood. */
function goneFrom({ revisions }: InlineText): readonly string[] {
  return revisions.flatMap(({ text }) => (text === undefined || text.trim() === "" ? [] : [text.trim()]));
}

/** The masthead's lines, the blocks without them, and where they stood. A line with a comment stays in the text. */
function partMasthead(blocks: readonly Block[]): {
  readonly apart: readonly Block[];
  readonly text: readonly Block[];
  readonly place: number | null;
} {
  const masthead = findMasthead(blocks.slice(0, MASTHEAD_REACH).map(mastheadLine));
  if (masthead === null) return { apart: [], text: blocks, place: null };
  const isApart = (block: Block, place: number): boolean =>
    place >= masthead.from && place < masthead.to && !isRemarked({ inline: block });
  return {
    apart: blocks.filter(isApart),
    text: blocks.filter((block, place) => !isApart(block, place)),
    place: masthead.from,
  };
}

function mastheadLine({ text, role, headingLevel, mended, isListItem, formatLabel }: Block): MastheadLine {
  const isText = headingLevel !== null || role === "note" || isListItem || formatLabel !== null || mended !== undefined;
  return { text, known: role === "title" ? "title" : isText ? "text" : null };
}

/** Kind and level as a person gave them. */
function asMended(each: StructuredBlock): StructuredBlock {
  const { mended } = each.block;
  if (mended === undefined) return each;
  return { ...each, kind: mended.as ?? each.kind, level: mended.level ?? each.level };
}
