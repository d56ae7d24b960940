import { columnsOf } from "../text/display-columns.ts";
import { startsRightToLeft } from "../text/direction.ts";
import type { StyledLine, StyledRun } from "../text/styled-run.ts";
import { wrapRuns } from "../text/wrap.ts";
import { paintLine } from "./paint.ts";

/** A piece of output with its label in the margin. */
export interface MarginBlock {
  /** What stands in the margin of the first line; wider than the margin, it has a line of its own. */
  readonly margin: readonly StyledRun[];
  /** Columns to set the text in by, beyond the margin. */
  readonly indent: number;
  readonly text: readonly StyledRun[];
}

/** The measures of a page with a margin. */
export interface Page {
  /** Columns of the margin, the gap to the text included. */
  readonly margin: number;
  readonly width: number;
  readonly colour: boolean;
}

/** Columns of text that are left, whatever the margin and the indent take. */
const LEAST_TEXT = 24;

/** The lines of a block: wrapped text beside its margin. Empty text gives the margin alone. */
export function printBlock(block: MarginBlock, page: Page): readonly string[] {
  const indent = Math.min(block.indent, Math.max(0, page.width - page.margin - LEAST_TEXT));
  const isRightToLeft = startsRightToLeft(block.text.map((run) => run.text).join(""));
  const lines = wrapRuns(block.text, Math.max(LEAST_TEXT, page.width - page.margin - indent));
  const margin = paintLine(block.margin, page.colour);
  const columns = block.margin.reduce((sum, run) => sum + columnsOf(run.text), 0);
  const blank = " ".repeat(page.margin + indent);
  const paint = (line: StyledLine): string => paintLine(line, page.colour, isRightToLeft);
  const printed = lines.map((line) => trimEnd(blank + paint(line)));
  if (columns === 0) return printed;
  if (columns >= page.margin) return [margin, ...(block.text.length === 0 ? [] : printed)];
  const first = lines[0] === undefined ? "" : paint(lines[0]);
  return [trimEnd(`${margin}${" ".repeat(page.margin + indent - columns)}${first}`), ...printed.slice(1)];
}

function trimEnd(line: string): string {
  return line.trimEnd();
}
