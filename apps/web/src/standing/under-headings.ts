import type { Paragraph } from "@travaux/model";

export interface HeadedParagraphs {
  /** The words of the nearest heading above; null before the first. */
  readonly heading: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The wanted paragraphs in reading order, in groups that stand under one heading. */
export function underHeadings(
  paragraphs: readonly Paragraph[],
  wanted: ReadonlySet<string>,
): readonly HeadedParagraphs[] {
  const groups: { heading: string | null; paragraphs: Paragraph[] }[] = [];
  let heading: string | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "heading") heading = paragraph.text;
    if (!wanted.has(paragraph.id)) continue;
    const last = groups.at(-1);
    if (last?.heading === heading) last.paragraphs.push(paragraph);
    else groups.push({ heading, paragraphs: [paragraph] });
  }
  return groups;
}
