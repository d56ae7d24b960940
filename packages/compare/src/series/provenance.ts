import type { Paragraph, ParagraphPlace, Provenance, Redline } from "@travaux/model";
import { redlinePair } from "../redline/redline-pair.ts";
import { fillReturningPhrases, fillWordByWord } from "./returning-phrases.ts";
import type { EarlierWording } from "./returning-phrases.ts";
import { indexOf, keyOf } from "./series.ts";
import type { PairInto, Series, SeriesIndex } from "./series.ts";
import { joinOrigins, sliceOrigins } from "./word-origin.ts";
import type { Origins, OriginStretch } from "./word-origin.ts";

/**
 * Words that came back are recognised where at least so many of them, with what stands around them, are as they were:
 * fewer are there by chance.
 */
const LEAST_KEPT_WORDS = 3;

/**
 * For every word of a paragraph the draft that brought it into this lineage, and the paragraph it stood in then.
 *
 * Chained through the redlines of the series: what a redline kept has the origin it had, through splits, merges and moves;
 * what came in is new, unless it stood in an earlier wording of this lineage and was dropped: then it keeps its first
 * origin and is `reintroduced`. The texts of the runs, joined, are the paragraph's text.
 */
export function traceProvenance(series: Series, place: ParagraphPlace, address: string): Provenance {
  return new ProvenanceTracer(series).trace(place, address);
}

/** The same for many paragraphs of one series: what was worked out for one serves the others. */
export class ProvenanceTracer {
  readonly #index: SeriesIndex;
  readonly #tracer: OriginTracer;

  constructor(series: Series) {
    this.#index = indexOf(series);
    this.#tracer = new OriginTracer(this.#index);
  }

  trace(place: ParagraphPlace, address: string): Provenance {
    const text = this.#index.paragraphAt(place)?.text ?? "";
    let at = 0;
    const runs = joinOrigins(this.#tracer.originsOf(place)).map(({ length, origin }) => {
      const { draft, paragraph, reintroduced } = origin;
      const run = {
        text: text.slice(at, at + length),
        since: draft,
        from: { draft, paragraph, label: this.#index.paragraphAt(origin)?.label ?? null },
        reintroduced,
      };
      at += length;
      return run;
    });
    return { format: "travaux.provenance/1", address, paragraph: place.paragraph, runs };
  }
}

/** Works out origins draft by draft, each paragraph once. */
class OriginTracer {
  readonly #index: SeriesIndex;
  readonly #known = new Map<string, Origins>();

  constructor(index: SeriesIndex) {
    this.#index = index;
  }

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
    const { draft } = place;
    const characters: (OriginStretch["origin"] | null)[] = Array.from({ length: paragraph.text.length }, () => null);
    for (const into of this.#index.pairsInto(place)) this.#inherit(characters, place, into);
    for (const link of this.#index.linksInto(place)) {
      if (link.gap) this.#reintroduce(characters, paragraph, link.before, 1);
    }
    if (characters.includes(null)) {
      const wording = (earlier: ParagraphPlace, isOlder: boolean): readonly EarlierWording[] => {
        const found = this.#index.paragraphAt(earlier);
        return found === undefined ? [] : [{ paragraph: found, origins: this.originsOf(earlier), isOlder }];
      };
      fillReturningPhrases(characters, paragraph.text, [
        ...this.#index.linksInto(place).flatMap((link) => wording(link.before, link.gap)),
        ...this.#earlierThanParents(place).flatMap((earlier) => wording(earlier, true)),
      ]);
    }
    if (characters.includes(null)) {
      for (const ancestor of this.#earlierThanParents(place)) {
        this.#reintroduce(characters, paragraph, ancestor, LEAST_KEPT_WORDS);
      }
    }
    const own = { draft, paragraph: paragraph.id, reintroduced: false };
    return joinOrigins(characters.map((origin) => ({ length: 1, origin: origin ?? own })));
  }

  /** Takes over the origins of what the redlines kept, and of phrases that moved. */
  #inherit(characters: (OriginStretch["origin"] | null)[], place: ParagraphPlace, into: PairInto): void {
    const { before, pair, redlines } = into;
    const [only] = pair.before;
    if (pair.kind === "same" && only !== undefined) {
      fill(characters, 0, this.originsOf({ draft: before, paragraph: only }));
      return;
    }
    const descents = redlines.descentsInto(place.paragraph);
    for (const descent of descents) {
      const origins = this.originsOf({ draft: before, paragraph: descent.before });
      if (!descent.isMoved) fill(characters, descent.afterFrom, sliceOrigins(origins, descent.beforeFrom, descent.beforeTo));
    }
    for (const descent of descents.filter((each) => each.isMoved)) {
      const source = { draft: before, paragraph: descent.before };
      fillWordByWord(characters, descent, {
        before: this.#index.paragraphAt(source)?.text ?? "",
        after: this.#index.paragraphAt(place)?.text ?? "",
        origins: this.originsOf(source),
      });
    }
  }

  /** Gives what has no origin yet the one it had in an earlier wording. */
  #reintroduce(
    characters: (OriginStretch["origin"] | null)[],
    paragraph: Paragraph,
    earlier: ParagraphPlace,
    leastWords: number,
  ): void {
    const older = this.#index.paragraphAt(earlier);
    if (older === undefined) return;
    const origins = this.originsOf(earlier);
    for (const kept of keptStretches(redlinePair([older], [paragraph]))) {
      if (kept.text.split(" ").length < leastWords && kept.text.length < paragraph.text.length) continue;
      let at = kept.afterFrom;
      for (const { length, origin } of sliceOrigins(origins, kept.beforeFrom, kept.beforeFrom + kept.text.length)) {
        for (let step = 0; step < length; step++, at++) {
          characters[at] = characters[at] ?? { ...origin, reintroduced: true };
        }
      }
    }
  }

  /** Ancestors of the paragraph that are not its parents, the latest first. */
  #earlierThanParents(place: ParagraphPlace): readonly ParagraphPlace[] {
    const parents = this.#index.linksInto(place).map((link) => link.before);
    const found = new Map<string, ParagraphPlace>();
    const open = [...parents];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      for (const { before } of this.#index.linksInto(current)) {
        if (found.has(keyOf(before))) continue;
        found.set(keyOf(before), before);
        open.push(before);
      }
    }
    for (const parent of parents) found.delete(keyOf(parent));
    return [...found.values()].toSorted(
      (one, other) => this.#index.orderOf(other.draft) - this.#index.orderOf(one.draft),
    );
  }
}

/** Gives origins to the characters from `at` on that have none. */
function fill(characters: (OriginStretch["origin"] | null)[], at: number, origins: Origins): void {
  let place = at;
  for (const { length, origin } of origins) {
    for (let step = 0; step < length; step++, place++) characters[place] = characters[place] ?? origin;
  }
}

interface KeptStretch {
  readonly before: string | null;
  readonly after: string | null;
  /** Offsets into the texts of the two paragraphs. */
  readonly beforeFrom: number;
  readonly afterFrom: number;
  readonly text: string;
}

/** Where the kept runs of a redline lie in the paragraphs of either side. */
function keptStretches(redline: Redline): readonly KeptStretch[] {
  const spelt = { before: new Map<string, number>(), after: new Map<string, number>() };
  const stretches: KeptStretch[] = [];
  for (const { before, after, runs } of redline) {
    let beforeFrom = spelt.before.get(before ?? "") ?? 0;
    let afterFrom = spelt.after.get(after ?? "") ?? 0;
    for (const { kind, text } of runs) {
      if (kind === "kept") stretches.push({ before, after, beforeFrom, afterFrom, text });
      if (kind !== "inserted") beforeFrom += text.length;
      if (kind !== "deleted") afterFrom += text.length;
    }
    if (before !== null) spelt.before.set(before, beforeFrom);
    if (after !== null) spelt.after.set(after, afterFrom);
  }
  return stretches;
}
