import { beginningOf } from "./first-words.ts";
import type { Anchor } from "./decision.ts";
import type { DraftId } from "./draft.ts";
import type { Paragraph, ParagraphId } from "./paragraph.ts";

/** Enough of a paragraph's words to know it by when its id has changed; UTF-16 code units. */
const QUOTED = 80;

/** Ties what a person says to a paragraph as it stands: by id, by its place in the original and by its first words. */
export function placeAnchor(draft: DraftId, { id, origin, text }: Paragraph): Anchor {
  return { draft, paragraph: id, origin, quotation: beginningOf(text, QUOTED) };
}

/**
 * The paragraph that an anchor is tied to, in its draft as it is read now: the one with that id, else the one at that
 * place of the original that has the quoted words. Null when there is neither: it is lost then, and not guessed.
 */
export function findAnchor(anchor: Anchor, paragraphs: readonly Paragraph[]): ParagraphId | null {
  const byId = paragraphs.find((paragraph) => paragraph.id === anchor.paragraph);
  if (byId !== undefined) return byId.id;
  const byPlace = paragraphs.find(
    ({ origin, text }) =>
      origin.part === anchor.origin.part && origin.at === anchor.origin.at && text.includes(anchor.quotation),
  );
  return byPlace?.id ?? null;
}
