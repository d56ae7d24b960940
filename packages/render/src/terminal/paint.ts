import { hasRightToLeft, isolated, isolatedRightToLeft } from "../text/direction.ts";
import { partsWord } from "../text/parts-word.ts";
import { showControls } from "../text/visible-characters.ts";
import type { StyledLine, StyledRun, Style } from "../text/styled-run.ts";

/**
 * Select Graphic Rendition codes. Inserted words are underlined and blue, deleted ones struck out and orange: a pair
 * of colours that eyes without red or green tell apart, and strokes for those without any. Both read on dark and light.
 */
const codes = {
  plain: "",
  inserted: "4;38;5;32",
  deleted: "9;38;5;166",
  "moved-away": "9;2",
  "moved-here": "4;3",
  bracket: "1;38;5;133",
  match: "1;4",
  quiet: "2",
  strong: "1",
  warning: "38;5;166",
} as const satisfies Record<Style, string>;

/** What stands around a run when there is no colour. */
const marks: Partial<Record<Style, readonly [string, string]>> = {
  inserted: ["{+", "+}"],
  deleted: ["[-", "-]"],
  "moved-here": ["{>", ">}"],
  "moved-away": ["[>", ">]"],
  match: ["‹", "›"],
};

/** The key to the marks, for the head of output without colour. */
export const keyToMarks = "[-dropped-] {+new+}";
export const keyToMovedMarks = "[>moved from here>] {>moved to here>}";

/**
 * Makes runs of a draft's words ready to be wrapped: control characters are shown, white space at the ends of a marked
 * run stands outside of it, marked runs that follow each other stand apart, and without colour marks stand around
 * what colour would set off.
 */
export function markedRuns(runs: readonly StyledRun[], colour: boolean): readonly StyledRun[] {
  const marked: StyledRun[] = [];
  for (const [index, run] of runs.entries()) {
    // White space that came or went at an end of a paragraph shows nothing that a reader could use.
    const isAtEnd = index === 0 || index === runs.length - 1;
    if (isAtEnd && runs.length > 1 && run.text.trim() === "") continue;
    // White space that another change stands beside only parts words: a sign for it would say nothing more.
    const isBesideChange = [runs[index - 1], runs[index + 1]].some((other) => other !== undefined && isMarked(other));
    const isBlank = run.text.trim() === "" && run.text !== "" && runs.length > 1;
    const isSpacing = isBlank && !isBesideChange && !partsWord(runs[index - 1], runs[index + 1]);
    if (isSpacing && (run.style === "deleted" || run.style === "moved-away")) continue;
    const style = isBlank && (isBesideChange || isSpacing) ? "plain" : run.style;
    const pieces = markRun({ text: showControls(run.text), style }, colour);
    if (needsGap(marked.at(-1), pieces[0])) marked.push({ text: " ", style: "plain" });
    marked.push(...pieces);
  }
  return marked;
}

function markRun(run: StyledRun, colour: boolean): readonly StyledRun[] {
  const mark = marks[run.style];
  const core = run.text.trim();
  if (mark === undefined) return [run];
  const [opening, closing] = colour ? ["", ""] : mark;
  if (core === "") return [{ text: `${opening}␣${closing}`, style: run.style }];
  const start = run.text.indexOf(core);
  return [
    { text: run.text.slice(0, start), style: "plain" as const },
    { text: `${spaced(opening, core)}${core}${spaced(closing, core)}`, style: run.style },
    { text: run.text.slice(start + core.length), style: "plain" as const },
  ].filter((piece) => piece.text !== "");
}

/** No line is broken between a mark and what it marks. */
const UNBROKEN_SPACE = "\u00a0";

/** A mark with room between it and a bracket of the draft: "[- [shall] -]", because nobody can read "[-[shall]-]". */
function spaced(mark: string, core: string): string {
  if (mark === "") return "";
  const isOpening = mark.startsWith("[") || mark.startsWith("{") || mark.startsWith("‹");
  const neighbour = isOpening ? core.charAt(0) : core.charAt(core.length - 1);
  if (!BRACKETS.has(neighbour)) return mark;
  return isOpening ? mark + UNBROKEN_SPACE : UNBROKEN_SPACE + mark;
}

const BRACKETS: ReadonlySet<string> = new Set(["[", "]", "{", "}", "<", ">"]);

function needsGap(before: StyledRun | undefined, after: StyledRun | undefined): boolean {
  return before !== undefined && after !== undefined && isMarked(before) && isMarked(after);
}

function isMarked(run: StyledRun): boolean {
  return marks[run.style] !== undefined;
}

/** A line as a string: codes around what has a style, ended before the line ends; isolates where scripts mix. */
export function paintLine(line: StyledLine, colour: boolean, isRightToLeft = false): string {
  const mixes = line.some((run) => hasRightToLeft(run.text));
  const painted = line.map((run) => {
    const text = mixes && marks[run.style] !== undefined ? isolated(run.text) : run.text;
    return colour ? paintText(text, run.style) : text;
  });
  return isRightToLeft ? isolatedRightToLeft(painted.join("")) : painted.join("");
}

function paintText(text: string, style: Style): string {
  return codes[style] === "" || text === "" ? text : `\u001b[${codes[style]}m${text}\u001b[0m`;
}
