import type { Paragraph, ParagraphId } from "@travaux/model";

/** A heading of a draft in its outline. `rank` is 1 for the outermost; it never skips a step going down. */
export interface OutlineEntry {
  readonly id: ParagraphId;
  readonly label: string | null;
  readonly text: string;
  readonly rank: number;
}

/** The headings of a draft, in reading order, with ranks that page headings can take. */
export function outlineOf(paragraphs: readonly Paragraph[]): readonly OutlineEntry[] {
  const open: number[] = [];
  const entries: OutlineEntry[] = [];
  for (const { id, kind, canonical, level, text } of paragraphs) {
    if (kind !== "heading") continue;
    while ((open.at(-1) ?? -1) >= level) open.pop();
    open.push(level);
    entries.push({ id, label: canonical, text, rank: open.length });
  }
  return entries;
}
