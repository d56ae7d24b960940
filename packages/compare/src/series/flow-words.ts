import { firstWords, flowKinds, flowLinks, flowStates } from "@travaux/model";
import type { LineageLink, Paragraph, ParagraphPlace } from "@travaux/model";
import type { SeriesIndex } from "./series.ts";

/** How much of a paragraph is shown. */
const SHOWN = 56;

/** Strings, each kept once and named by its place. */
export class WordTable {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** Of the first words of a paragraph. */
  placeOfText({ text }: Paragraph): number {
    return this.placeOf(firstWords(text, SHOWN));
  }
}

/** A link in one number. */
export function linkNumber(link: LineageLink): number {
  // "inserted" and "deleted" have no links.
  const kind = flowKinds.findIndex((each) => each === link.kind);
  return (
    Math.max(0, kind) +
    (link.moved ? flowLinks.moved : 0) +
    (link.renumbered ? flowLinks.renumbered : 0) +
    (link.gap ? flowLinks.restored : 0)
  );
}

/** What is true of a paragraph in its draft, in one number; where it stands is not asked. */
export function stateNumber(index: SeriesIndex, place: ParagraphPlace, paragraph: Paragraph): number {
  const draft = index.series.drafts[index.orderOf(place.draft)];
  const isContinued = index.series.alignments.some(({ before }) => before === place.draft);
  const isBorn = (draft?.basedOn.length ?? 0) > 0 && index.linksInto(place).length === 0;
  const isDropped = isContinued && index.linksOutOf(place).every((link) => link.gap);
  return (
    (paragraph.brackets.length > 0 ? flowStates.bracketed : 0) +
    (paragraph.kind === "heading" || paragraph.kind === "title" ? flowStates.heading : 0) +
    (isBorn ? flowStates.born : 0) +
    (isDropped ? flowStates.dropped : 0)
  );
}
