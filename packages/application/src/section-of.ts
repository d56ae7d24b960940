import type { Paragraph, ParagraphId } from "@travaux/model";

/**
 * A paragraph and everything that stands under it, in reading order: the items of a paragraph, all of a section for a
 * heading.
 *
 * Under it is what follows without a break and has its path for a beginning.
 */
export function sectionOf(paragraphs: readonly Paragraph[], head: ParagraphId): readonly Paragraph[] {
  const at = paragraphs.findIndex((paragraph) => paragraph.id === head);
  const first = paragraphs[at];
  if (first === undefined) return [];
  if (first.path.length === 0) return [first];
  const following = paragraphs.slice(at + 1);
  const end = following.findIndex((paragraph) => !isUnder(paragraph, first));
  return [first, ...(end < 0 ? following : following.slice(0, end))];
}

function isUnder(paragraph: Paragraph, head: Paragraph): boolean {
  // An unlabelled paragraph has its container's path for its own: it is under a head that has a name of its own, and
  // beside one that has none.
  const isNamed = head.canonical !== null || head.kind === "heading" || head.kind === "title";
  if (!isNamed) return false;
  const isRepeated = paragraph.path.length === head.path.length && paragraph.canonical !== null;
  return !isRepeated && head.path.every((element, at) => paragraph.path[at] === element);
}
