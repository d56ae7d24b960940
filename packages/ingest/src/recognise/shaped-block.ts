import type { Block } from "../block.ts";
import { concatenate } from "../inline-text.ts";
import { headingShape, isLongTitleLine, isPreambleTitle, OUTER_RANK } from "./headings.ts";
import type { HeadingShape } from "./headings.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** A block of which it is known whether it is a heading. */
export interface ShapedBlock extends LabelledBlock {
  readonly shape: HeadingShape | null;
}

/** Tells headings by their labels, their looks and their neighbours. */
export function shapesOf(labelled: readonly LabelledBlock[]): readonly ShapedBlock[] {
  const hasFormatHeadings = labelled.some(({ block }) => block.headingLevel !== null);
  return labelled.map((each, place) => {
    const next = labelled[place + 1];
    const previous = labelled[place - 1];
    const context = {
      next: next === undefined ? null : { block: next.block, label: next.scanned },
      previous:
        previous === undefined ? null : { block: previous.block, label: previous.scanned, rest: previous.inline.text },
      hasFormatHeadings,
    };
    const shape = headingShape(each.block, each.scanned, each.inline.text, context);
    const { block, scanned, parts, label, inline } = each;
    return { block, scanned, parts, label, inline, shape: shapeAsMended(block, shape) };
  });
}

/** What a person says of a paragraph counts more than its looks. */
function shapeAsMended({ mended }: Block, shape: HeadingShape | null): HeadingShape | null {
  if (mended?.as === undefined) return shape;
  if (mended.as !== "heading") return null;
  return shape ?? { rank: mended.level ?? OUTER_RANK, isByShape: mended.level === undefined };
}

/** "Article 5" on one line and its title on the next are one heading. */
export function mergeTitles(shaped: readonly ShapedBlock[]): readonly ShapedBlock[] {
  const merged: ShapedBlock[] = [];
  for (const each of shaped) {
    const last = merged.at(-1);
    if (last !== undefined && isTitleFor(last, each)) {
      merged[merged.length - 1] = { ...last, inline: concatenate(last.inline, each.inline, " ") };
    } else merged.push(each);
  }
  return merged;
}

function isTitleFor(heading: ShapedBlock, line: ShapedBlock): boolean {
  const container = heading.parts[0]?.container ?? null;
  if (heading.shape === null || heading.inline.text !== "" || container === null) return false;
  if (container === "Option" || container === "Alternative" || line.label !== null) return false;
  if (line.block.role !== "paragraph" && line.block.role !== "heading") return false;
  if (line.block.headingLevel !== heading.block.headingLevel || line.block.isListItem) return false;
  return line.shape !== null ? !isPreambleTitle(line.inline.text) : isLongTitleLine(line.inline.text);
}
