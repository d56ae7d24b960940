import type { Paragraph } from "@travaux/model";
import { Lexicon, tabulateWords, wordKind } from "@travaux/words";

/**
 * One side of an alignment as flat arrays, indexed by the paragraph's place in reading order.
 *
 * The words of paragraph `p` (words and numbers, normalised; no punctuation) are `words[starts[p]]` up to
 * `words[starts[p + 1]]`.
 */
export interface DraftInNumbers {
  readonly paragraphs: readonly Paragraph[];
  readonly count: number;
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** Sum of the weights of the words of each paragraph. */
  readonly weight: Float64Array;
  /** Hash over the words of each paragraph; equal words give equal hashes. */
  readonly hash: Int32Array;
  /** Number of the canonical label, shared by both sides; -1 without one. */
  readonly label: Int32Array;
  /** The paragraph that contains this one (a heading, or the chapeau of an item); -1 at the top. */
  readonly parent: Int32Array;
  /** The innermost heading above; -1 before the first. */
  readonly heading: Int32Array;
}

/** Both sides, with the rarity of every word in them. */
export interface PairInNumbers {
  readonly before: DraftInNumbers;
  readonly after: DraftInNumbers;
  /** ln(1 + paragraphs of both sides, at least 300 / those that have the word): common words weigh little, rare ones much. */
  readonly rarity: Float64Array;
}

/** Cuts both drafts into words and weighs them. Linear in their characters. */
export function numberDrafts(before: readonly Paragraph[], after: readonly Paragraph[]): PairInNumbers {
  const lexicon = new Lexicon();
  const beforeWords = contentWords(before, lexicon);
  const afterWords = contentWords(after, lexicon);
  const rarity = rarityOfWords([beforeWords, afterWords], lexicon.normalisedCount);
  const labels = new Map<string, number>();
  return {
    before: numberDraft(before, beforeWords, rarity, labels),
    after: numberDraft(after, afterWords, rarity, labels),
    rarity,
  };
}

interface ContentWords {
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

function contentWords(paragraphs: readonly Paragraph[], lexicon: Lexicon): ContentWords {
  const table = tabulateWords(
    paragraphs.map((paragraph) => paragraph.text),
    lexicon,
  );
  const starts = new Int32Array(paragraphs.length + 1);
  const words = new Int32Array(table.ids.length);
  let count = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const end = table.starts[paragraph + 1] ?? 0;
    for (let token = table.starts[paragraph] ?? 0; token < end; token++) {
      const id = table.ids[token] ?? 0;
      const kind = lexicon.kinds[id];
      if (kind === wordKind.word || kind === wordKind.number) words[count++] = lexicon.normalised[id] ?? 0;
    }
    starts[paragraph + 1] = count;
  }
  return { starts, words: words.subarray(0, count) };
}

/**
 * A short text is weighed as if it were part of one with so many paragraphs: a word that stands once in ten paragraphs is
 * no commoner than one that stands once in a hundred.
 */
const LEAST_PARAGRAPHS = 300;

function rarityOfWords(sides: readonly ContentWords[], wordCount: number): Float64Array {
  const paragraphsWith = new Int32Array(wordCount);
  let paragraphs = 0;
  for (const { starts, words } of sides) {
    const lastSeen = new Int32Array(wordCount).fill(-1);
    for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
      const end = starts[paragraph + 1] ?? 0;
      for (let at = starts[paragraph] ?? 0; at < end; at++) {
        const word = words[at] ?? 0;
        if (lastSeen[word] === paragraph) continue;
        lastSeen[word] = paragraph;
        paragraphsWith[word] = (paragraphsWith[word] ?? 0) + 1;
      }
    }
    paragraphs += starts.length - 1;
  }
  const weighed = Math.max(LEAST_PARAGRAPHS, paragraphs);
  const rarity = new Float64Array(wordCount);
  for (let word = 0; word < wordCount; word++) {
    rarity[word] = Math.log(1 + weighed / Math.max(1, paragraphsWith[word] ?? 0));
  }
  return rarity;
}

function numberDraft(
  paragraphs: readonly Paragraph[],
  { starts, words }: ContentWords,
  rarity: Float64Array,
  labels: Map<string, number>,
): DraftInNumbers {
  const count = paragraphs.length;
  const weight = new Float64Array(count);
  const hash = new Int32Array(count);
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const end = starts[paragraph + 1] ?? 0;
    let sum = 0;
    let mixed = 17;
    for (let at = starts[paragraph] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      sum += rarity[word] ?? 0;
      mixed = Math.imul(mixed ^ word, 0x9e3779b1);
      mixed ^= mixed >>> 15;
    }
    weight[paragraph] = sum;
    hash[paragraph] = mixed;
  }
  const { parent, heading } = nest(paragraphs);
  const label = Int32Array.from(paragraphs, (paragraph) => labelNumber(paragraph, labels));
  return { paragraphs, count, starts, words, weight, hash, label, parent, heading };
}

function labelNumber({ canonical, label }: Paragraph, labels: Map<string, number>): number {
  const name = canonical ?? label;
  if (name === null) return -1;
  const known = labels.get(name);
  if (known !== undefined) return known;
  labels.set(name, labels.size);
  return labels.size - 1;
}

/** Items and paragraphs lie below every heading, however deep the heading's outline is. */
const BELOW_HEADINGS = 1000;

function nest(paragraphs: readonly Paragraph[]): { readonly parent: Int32Array; readonly heading: Int32Array } {
  const parent = new Int32Array(paragraphs.length).fill(-1);
  const heading = new Int32Array(paragraphs.length).fill(-1);
  const open: { readonly at: number; readonly rank: number }[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const isHeading = paragraph.kind === "heading" || paragraph.kind === "title";
    const rank = isHeading ? paragraph.level : BELOW_HEADINGS + paragraph.level;
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    parent[at] = open.at(-1)?.at ?? -1;
    heading[at] = open.findLast((outer) => outer.rank < BELOW_HEADINGS)?.at ?? -1;
    open.push({ at, rank });
  }
  return { parent, heading };
}
