import type { Block } from "../block.ts";
import type { InlineText } from "../inline-text.ts";
import { isPreambleTitle } from "./headings.ts";
import type { HeadingShape } from "./headings.ts";
import type { LabelPart } from "./label-part.ts";

/** What of a block the search for an unnamed preamble needs. */
export interface PreambleLine {
  readonly block: Block;
  readonly label: string | null;
  readonly parts: readonly LabelPart[];
  readonly inline: InlineText;
  readonly shape: HeadingShape | null;
}

/** A preamble that no heading names, and the lines above it. Places are half-open: `from` up to `to`. */
export interface PreambleRun {
  readonly from: number;
  readonly to: number;
  /** Nothing but titles stands before it: the masthead of a resolution. */
  readonly followsMasthead: boolean;
}

/** A body, and what it recalls: fewer clauses are no preamble. */
const FEWEST_CLAUSES = 2;

/** No masthead has more lines. */
const LONGEST_MASTHEAD = 24;

/**
 * Finds the preamble of a resolution by its form: unnumbered paragraphs, each ending with a comma or a semicolon, right
 * before the first number or article. So it is in every language; no words are looked at. Null when there is none.
 */
export function findPreambleRun(lines: readonly PreambleLine[]): PreambleRun | null {
  const to = lines.findIndex(({ parts }) => parts[0] !== undefined && !isSubLabel(parts[0]));
  let from = to;
  let clauses = 0;
  for (let place = to - 1; place >= 0; place--) {
    const line = lines[place];
    if (line === undefined || !mayBeInside(line)) break;
    const isClause = line.label === null && endsOpen(line.inline.text, place === to - 1);
    if (isClause) clauses++;
    // One paragraph that ends otherwise, a slip of the pen, does not part the clauses around it.
    else if (line.label === null && line.block.role !== "note" && !isClauseAt(lines, place - 1)) break;
    if (isClause) from = place;
  }
  if (clauses < FEWEST_CLAUSES) return null;
  return { from, to, followsMasthead: isMasthead(lines.slice(0, from)) };
}

/** "(a)", "a)", "PP3": of a preamble too. */
function isSubLabel(part: LabelPart): boolean {
  return part.container === "PP" || part.printed.startsWith("(") || part.printed.endsWith(")");
}

function mayBeInside({ block, shape }: PreambleLine): boolean {
  return shape === null && block.headingLevel === null && (block.role === "paragraph" || block.role === "note");
}

function isClauseAt(lines: readonly PreambleLine[], place: number): boolean {
  const line = lines[place];
  return line !== undefined && mayBeInside(line) && line.label === null && endsOpen(line.inline.text, false);
}

/** "Recalling its resolution," and in the last paragraph "Have agreed as follows:". */
function endsOpen(text: string, isLast: boolean): boolean {
  const end = text.slice(-6);
  if (isLast && /[:：—–][\]"”»)]*$/u.test(end)) return true; // "as follows:"
  return /[,;，；、،؛][\]"”»)]*$/u.test(end); // "resolution,", "，", "[…,]"
}

/** Lines without a number and without the end of a sentence, none of which says preamble. */
function isMasthead(lines: readonly PreambleLine[]): boolean {
  if (lines.length > LONGEST_MASTHEAD) return false;
  return lines.every(({ block, label, inline: { text } }) => {
    const isLine = block.role === "paragraph" || block.role === "heading" || block.role === "title";
    return (
      isLine && label === null && !block.isListItem && !isPreambleTitle(text) && !/[.;。；؛][\]"”»)]*$/u.test(text)
    );
  }); // "Agenda item 72 (a)", not "It met."
}
