import type { Paragraph } from "@travaux/model";

/** As many as are drawn together: a section out of sight costs the browser nothing. */
const SECTION_PARAGRAPHS = 25;

/** The paragraphs at which the sections of a text begin. */
export function sectionStarts(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  return new Set(paragraphs.filter((_, at) => at % SECTION_PARAGRAPHS === 0).map(({ id }) => id));
}

/** A text cut at the given paragraphs, those of them that it still has: so all others stay in the section they were in. */
export function sectionsAt(
  paragraphs: readonly Paragraph[],
  starts: ReadonlySet<string>,
): readonly (readonly Paragraph[])[] {
  const sections: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const section = sections.at(-1);
    if (section === undefined || starts.has(paragraph.id)) sections.push([paragraph]);
    else section.push(paragraph);
  }
  return sections;
}
