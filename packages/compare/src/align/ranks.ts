import type { Paragraph } from "@travaux/model";

/** Items and paragraphs lie below every heading, however deep the heading's outline is. */
export const BELOW_HEADINGS = 1000;

/** How high each paragraph stands: what has a lower rank contains what follows it with a higher one. */
export function ranksOf(paragraphs: readonly Paragraph[]): Int32Array {
  return Int32Array.from(paragraphs, ({ kind, level }) =>
    kind === "heading" || kind === "title" ? Math.min(level, BELOW_HEADINGS - 1) : BELOW_HEADINGS + level,
  );
}
