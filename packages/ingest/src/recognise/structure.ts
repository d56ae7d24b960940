import type { Block } from "../block.ts";
import { declaresStructure, placeDeclared } from "./declared-structure.ts";
import { findPreambleRun } from "./preamble-run.ts";
import { labelledBlocks } from "./labelled-block.ts";
import { markPreamble } from "./preamble.ts";
import { readOpening, withMasthead } from "./opening.ts";
import { placeAll } from "./place-blocks.ts";
import { withSectionsRanked } from "./section-rank.ts";
import { mergeTitles, shapesOf } from "./shaped-block.ts";
import type { StructuredBlock } from "./structured-block.ts";

/** The structure of a draft. */
export interface Structure {
  readonly structured: readonly StructuredBlock[];
  /** Lines that name the version: printed, but no part of the text. */
  readonly stamps: readonly string[];
  /** Which of several lines of the title names the draft; null when none is told apart. */
  readonly name: string | null;
}

/**
 * Finds headings, labels, nesting and kinds in what a reader gives. Keeps the order and every word.
 *
 * `stampsAre`: in a draft the lines that name the version stand apart; in a statement they say what it is about.
 */
export function recogniseStructure(blocks: readonly Block[], stampsAre: "furniture" | "title"): Structure {
  if (declaresStructure(blocks)) return { structured: placeDeclared(blocks), stamps: [], name: null };
  const merged = withSectionsRanked(mergeTitles(shapesOf(labelledBlocks(blocks))));
  // "Mr. President," and "Dear colleagues," before the first number of a statement are no preamble.
  const run = stampsAre === "furniture" ? findPreambleRun(merged) : null;
  const read = withMasthead(readOpening(merged), merged, run);
  const opening =
    stampsAre === "furniture"
      ? read
      : { title: new Set([...read.title, ...read.stamps]), stamps: new Set<number>(), name: read.name };
  const stamps = merged.filter((_, place) => opening.stamps.has(place)).map(({ inline }) => inline.text);
  return {
    structured: markPreamble(placeAll(merged, opening), run)
      .filter((_, place) => !opening.stamps.has(place))
      .map(asMended),
    stamps,
    name: opening.name === null ? null : (merged[opening.name]?.inline.text ?? null),
  };
}

/** Kind and level as a person gave them. */
function asMended(each: StructuredBlock): StructuredBlock {
  const { mended } = each.block;
  if (mended === undefined) return each;
  return { ...each, kind: mended.as ?? each.kind, level: mended.level ?? each.level };
}
