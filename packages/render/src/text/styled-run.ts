import type { ParagraphId } from "@travaux/model";

/** How a stretch of text is to be set. What each looks like, with colour and without, is the business of `paint.ts`. */
export type Style =
  | "plain"
  | "inserted"
  | "deleted"
  | "moved-away"
  | "moved-here"
  | "bracket"
  | "match"
  | "quiet"
  | "strong"
  | "warning";

/** A stretch of text in one style. */
export interface StyledRun {
  readonly text: string;
  readonly style: Style;
  /** Of a note's mark: the note. */
  readonly note?: ParagraphId;
}

/** A line of output: its runs from start to end. */
export type StyledLine = readonly StyledRun[];

export function plain(text: string): StyledRun {
  return { text, style: "plain" };
}

export function quiet(text: string): StyledRun {
  return { text, style: "quiet" };
}

export function strong(text: string): StyledRun {
  return { text, style: "strong" };
}

/** Joins runs of the same style that stand side by side, and leaves out empty ones. */
export function joinedRuns(runs: readonly StyledRun[]): readonly StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last?.style === run.style) joined[joined.length - 1] = { text: last.text + run.text, style: run.style };
    else joined.push(run);
  }
  return joined;
}
