import type { Paragraph, ParagraphPlace } from "@travaux/model";
import { redlinePair } from "../redline/redline-pair.ts";
import { formedWords } from "./formed-words.ts";
import type { FormedWord } from "./formed-words.ts";
import { findAgain, inDraftBefore, inOwnPast, inOwnStruckWords, originAgain } from "./returning-phrases.ts";
import type { EarlierWords, KnownAgain, PhraseBar } from "./returning-phrases.ts";
import { keyOf } from "./series.ts";
import type { SeriesIndex } from "./series.ts";
import { descentsIn } from "./step-redlines.ts";
import type { Descent } from "./step-redlines.ts";
import { OriginsUnderway, originAt, sliceOrigins } from "./word-origin.ts";
import type { Origins } from "./word-origin.ts";

/** Works out origins draft by draft, each paragraph once. */
export class OriginTracer {
  readonly #index: SeriesIndex;
  readonly #known = new Map<string, Origins>();

  constructor(index: SeriesIndex) {
    this.#index = index;
  }

  /** The origins of a paragraph's characters; nothing for a paragraph that the series does not have. */
  originsOf(place: ParagraphPlace): Origins {
    const known = this.#known.get(keyOf(place));
    if (known !== undefined) return known;
    const found = this.#trace(place);
    this.#known.set(keyOf(place), found);
    return found;
  }

  #trace(place: ParagraphPlace): Origins {
    const paragraph = this.#index.paragraphAt(place);
    if (paragraph === undefined) return [];
    const same = this.#index.pairsInto(place).find(({ pair }) => pair.kind === "same");
    const [only] = same?.pair.before ?? [];
    if (same !== undefined && only !== undefined) return this.originsOf({ draft: same.before, paragraph: only });
    const underway = new OriginsUnderway(paragraph.text.length);
    this.#inherit(underway, place);
    this.#restore(underway, place, paragraph);
    if (!underway.isFull) {
      const words = formedWords(paragraph.text);
      this.#recogniseOwnPast(underway, place, words);
      this.#recogniseStruckOut(underway, place, words);
    }
    return underway.finish({ draft: place.draft, paragraph: paragraph.id, reintroduced: false });
  }

  /** What the redlines kept has the origins that it had, and so have phrases that moved from wherever in the draft. */
  #inherit(underway: OriginsUnderway, place: ParagraphPlace): void {
    for (const { before, redlines } of this.#index.stepsInto(place.draft)) {
      const descents = redlines.descentsInto(place.paragraph);
      for (const descent of descents) {
        if (!descent.isMoved) this.#take(underway, descent, { draft: before, paragraph: descent.before }, false);
      }
      for (const descent of descents) {
        if (descent.isMoved) this.#takeWords(underway, descent, before, place);
      }
    }
  }

  /** What was dropped and came back whole has the origins that it had. */
  #restore(underway: OriginsUnderway, place: ParagraphPlace, paragraph: Paragraph): void {
    for (const { gap, before } of this.#index.linksInto(place)) {
      const older = gap ? this.#index.paragraphAt(before) : undefined;
      if (older === undefined) continue;
      const descents = descentsIn([redlinePair([older], [paragraph])]).get(paragraph.id) ?? [];
      for (const descent of descents) if (!descent.isMoved) this.#take(underway, descent, before, true);
    }
  }

  #take(underway: OriginsUnderway, descent: Descent, from: ParagraphPlace, wereGone: boolean): void {
    let at = descent.afterFrom;
    for (const { length, origin } of sliceOrigins(this.originsOf(from), descent.beforeFrom, descent.beforeTo)) {
      underway.fill(at, at + length, wereGone ? { ...origin, reintroduced: true } : origin);
      at += length;
    }
  }

  /** The two ends of a phrase that moved have the same words, and not always the same characters. */
  #takeWords(underway: OriginsUnderway, descent: Descent, draft: string, place: ParagraphPlace): void {
    const source = { draft, paragraph: descent.before };
    const older = formedWords(this.#textOf(source), descent.beforeFrom, descent.beforeTo);
    const newer = formedWords(this.#textOf(place), descent.afterFrom, descent.afterTo);
    const origins = this.originsOf(source);
    let from = descent.afterFrom;
    for (const [at, { to }] of newer.entries()) {
      const origin = originAt(origins, older[at]?.from ?? -1);
      const end = at === newer.length - 1 ? descent.afterTo : to;
      if (origin !== null) underway.fill(from, end, origin);
      from = end;
    }
  }

  /** Words that an earlier wording of this paragraph had: where the draft before had them too, they only moved. */
  #recogniseOwnPast(underway: OriginsUnderway, place: ParagraphPlace, words: readonly FormedWord[]): void {
    const parents = this.#index.linksInto(place);
    const earlier = this.#earlierThan(parents.map((link) => link.before));
    const sources = [
      ...parents.map((link) => this.#wording(link.before, link.gap)),
      ...earlier.map((each) => this.#wording(each, true)),
    ];
    this.#recognise(underway, words, { sources, place, bar: inOwnPast });
  }

  /** Phrases that were struck out of this paragraph, or of another one as this one took them in. */
  #recogniseStruckOut(underway: OriginsUnderway, place: ParagraphPlace, words: readonly FormedWord[]): void {
    const parents = new Set(this.#index.linksInto(place).map((link) => keyOf(link.before)));
    const sources = this.#index.stepsInto(place.draft).flatMap(({ before, redlines }) =>
      redlines.struckOut().map(({ paragraph, words: struck }) => ({
        place: { draft: before, paragraph },
        words: struck,
        wereGone: false,
      })),
    );
    this.#recognise(underway, words, { sources, place, bar: inDraftBefore });
    const own = sources.filter((source) => parents.has(keyOf(source.place)));
    this.#recognise(underway, words, { sources: own, place, bar: inOwnStruckWords });
  }

  #recognise(
    underway: OriginsUnderway,
    words: readonly FormedWord[],
    search: { readonly sources: readonly EarlierWords[]; readonly place: ParagraphPlace; readonly bar: PhraseBar },
  ): void {
    if (underway.isFull) return;
    const { sources, place, bar } = search;
    const weights = this.#index.weightsOf(place.draft);
    const hasOrigin = (at: number): boolean => underway.has(words[at]?.from ?? 0);
    const found = findAgain(words, hasOrigin, { sources, weights, bar });
    this.#takeAgain(underway, words, { place, found });
  }

  /** Each word takes its origin with it, what stands between it and the word before it, and marks that follow as then. */
  #takeAgain(
    underway: OriginsUnderway,
    words: readonly FormedWord[],
    { place, found }: { readonly place: ParagraphPlace; readonly found: readonly KnownAgain[] },
  ): void {
    for (const { at, source, word, isContinued } of found) {
      const [target, previous] = [words[at], words[at - 1]];
      const origin = originAt(this.originsOf(source.place), word.from);
      if (target === undefined || origin === null) continue;
      const from = isContinued && previous !== undefined ? previous.to : target.from;
      const marks = sameMarks(this.#textOf(place), target.to, this.#textOf(source.place), word.to);
      underway.fill(from, target.to + marks, originAgain(origin, source));
    }
  }

  #wording(place: ParagraphPlace, wereGone: boolean): EarlierWords {
    return { place, words: formedWords(this.#textOf(place)), wereGone };
  }

  #textOf(place: ParagraphPlace): string {
    return this.#index.paragraphAt(place)?.text ?? "";
  }

  /** The ancestors of these paragraphs, the latest first; of those with one text after the other the earliest alone. */
  #earlierThan(parents: readonly ParagraphPlace[]): readonly ParagraphPlace[] {
    const found = new Map<string, ParagraphPlace>(parents.map((parent) => [keyOf(parent), parent]));
    const ancestors: ParagraphPlace[] = [];
    const open = [...parents];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      for (const { before, kind } of this.#index.linksInto(current)) {
        if (found.has(keyOf(before))) continue;
        found.set(keyOf(before), before);
        if (kind !== "same") ancestors.push(before);
        open.push(before);
      }
    }
    return ancestors.toSorted((one, other) => this.#index.orderOf(other.draft) - this.#index.orderOf(one.draft));
  }
}

/** How many marks follow both places alike, without a blank: "," and "," or "." and "." */
function sameMarks(one: string, from: number, other: string, otherFrom: number): number {
  let count = 0;
  // "." and ")" fit, " " and "a" do not.
  while (/[\p{P}\p{S}]/u.test(one.charAt(from + count)) && one.charAt(from + count) === other.charAt(otherFrom + count))
    count += 1;
  return count;
}
