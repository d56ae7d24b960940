import { diffArrays } from "diff";
import { paragraphsOf } from "@travaux/model";
import type { DraftText } from "@travaux/model";

/** How well a file was read, against a text of which somebody else says how it goes. */
export interface ReadingMeasure {
  /** Share of the words of the reference that the draft has in the same order, 0 to 1. */
  readonly words: number;
  /** Share of the paragraphs of the reference that are exactly one paragraph of the draft, label included, 0 to 1. */
  readonly paragraphs: number;
  /** Words of the reference that were not found, each stretch with a few words of what stands around it. */
  readonly missedWords: readonly string[];
  /** What the draft has instead or besides, in the same way. */
  readonly strayWords: readonly string[];
  readonly missedParagraphs: readonly string[];
  /** Paragraphs of the draft that are none of the reference's. */
  readonly strayParagraphs: readonly string[];
}

/**
 * Measures a draft against the paragraphs of a reference, in the order in which the draft should have them.
 *
 * Words are compared without case, punctuation and typographic forms; they are found when they stand in the draft in the
 * order of the reference (a longest common subsequence). Furniture is no text: what a reader set apart is not found.
 * Each paragraph of the draft counts for one paragraph of the reference.
 */
export function measureReading(reference: readonly string[], draft: DraftText): ReadingMeasure {
  const printed = paragraphsOf(draft.document).map(({ label, text }) => `${label ?? ""} ${text}`);
  return {
    ...measureWords(reference.flatMap(wordsOf), printed.flatMap(wordsOf)),
    ...measureParagraphs(reference, printed),
  };
}

/** Letters and figures of a text, folded: what two printings of one text have in common. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [] // "44", "é"
  );
}

type WordMeasure = Pick<ReadingMeasure, "words" | "missedWords" | "strayWords">;

function measureWords(reference: readonly string[], read: readonly string[]): WordMeasure {
  const missedWords: string[] = [];
  const strayWords: string[] = [];
  let missed = 0;
  let before = "";
  for (const part of diffArrays([...reference], [...read])) {
    const text = part.value.join(" ");
    if (part.removed) missed += part.value.length;
    if (part.removed) missedWords.push(`${before} «${text}»`);
    else if (part.added) strayWords.push(`${before} «${text}»`);
    else before = part.value.slice(-4).join(" ");
  }
  return { words: share(reference.length - missed, reference.length), missedWords, strayWords };
}

type ParagraphMeasure = Pick<ReadingMeasure, "paragraphs" | "missedParagraphs" | "strayParagraphs">;

function measureParagraphs(reference: readonly string[], read: readonly string[]): ParagraphMeasure {
  const left = new Map<string, number>();
  for (const text of read) left.set(keyOf(text), (left.get(keyOf(text)) ?? 0) + 1);
  const wanted = reference.filter((text) => keyOf(text) !== "");
  const missedParagraphs = wanted.filter((text) => !take(left, keyOf(text)));
  const strayParagraphs = read.filter((text) => keyOf(text) !== "" && take(left, keyOf(text)));
  return {
    paragraphs: share(wanted.length - missedParagraphs.length, wanted.length),
    missedParagraphs,
    strayParagraphs,
  };
}

function keyOf(text: string): string {
  return wordsOf(text).join(" ");
}

function take(left: Map<string, number>, key: string): boolean {
  const times = left.get(key) ?? 0;
  if (times > 0) left.set(key, times - 1);
  return times > 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
