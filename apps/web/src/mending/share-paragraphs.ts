import type { DraftReport, Paragraph } from "@travaux/model";

/**
 * A report in which every paragraph that is what it was is the same object: of a long draft that is read again for one
 * mend, only that paragraph is drawn anew, wherever it stands now.
 */
export function shareParagraphs(before: DraftReport | undefined, after: DraftReport): DraftReport {
  if (before === undefined) return after;
  const known = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const paragraphs = after.paragraphs.map((paragraph) => {
    const former = known.get(paragraph.id);
    return former !== undefined && isSame(former, paragraph) ? former : paragraph;
  });
  return { ...after, paragraphs };
}

/** Both come from JSON, made by one writer: equal ones are spelt alike. */
function isSame(one: Paragraph, other: Paragraph): boolean {
  return one.text === other.text && JSON.stringify(one) === JSON.stringify(other);
}
