import type { Paragraph } from "@travaux/model";
import { Lexicon, tabulateWords, wordKind } from "@travaux/words";
import type { WordTable } from "@travaux/words";
import { findOptions } from "./options.ts";
import type { Options } from "./options.ts";
import { BELOW_HEADINGS, ranksOf } from "./ranks.ts";

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
  /** How many paragraphs of this side have each word. */
  readonly spread: Int32Array;
  /** Sum of the weights of the words of each paragraph. */
  readonly weight: Float64Array;
  /** Hash over the words of each paragraph; equal words give equal hashes. */
  readonly hash: Int32Array;
  /** Number of the canonical label, shared by both sides; -1 without one. */
  readonly label: Int32Array;
  /** How many paragraphs bear each label, by its number. */
  readonly labelled: readonly number[];
  /** How high it stands: what has a lower rank contains what follows with a higher one. */
  readonly rank: Int32Array;
  /** The paragraph that contains this one (a heading, or the chapeau of an item); -1 at the top. */
  readonly parent: Int32Array;
  /** The innermost heading above; -1 before the first. */
  readonly heading: Int32Array;
  /** The innermost article around it or that it is the heading of; -1 outside of articles. */
  readonly article: Int32Array;
  readonly options: Options;
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
  const tables = [tableOf(before, lexicon), tableOf(after, lexicon)] as const;
  const wordOf = contentWordOf(lexicon);
  const [beforeWords, afterWords] = [contentWords(tables[0], wordOf), contentWords(tables[1], wordOf)];
  const spreads = [
    spreadOf(beforeWords, lexicon.normalisedCount),
    spreadOf(afterWords, lexicon.normalisedCount),
  ] as const;
  const rarity = rarityOf(spreads, before.length + after.length);
  const labels = new Map<string, number>();
  return {
    before: numberDraft(before, { ...beforeWords, spread: spreads[0] }, rarity, labels),
    after: numberDraft(after, { ...afterWords, spread: spreads[1] }, rarity, labels),
    rarity,
  };
}

function tableOf(paragraphs: readonly Paragraph[], lexicon: Lexicon): WordTable {
  return tabulateWords(
    paragraphs.map((paragraph) => paragraph.text),
    lexicon,
  );
}

/** For each spelling the number of its word, or -1 when it is a mark or a bracket. */
function contentWordOf(lexicon: Lexicon): Int32Array {
  return Int32Array.from(lexicon.kinds, (kind, spelling) =>
    kind === wordKind.word || kind === wordKind.number ? (lexicon.normalised[spelling] ?? 0) : -1,
  );
}

interface ContentWords {
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

function contentWords(table: WordTable, wordOf: Int32Array): ContentWords {
  const starts = new Int32Array(table.starts.length);
  const words = new Int32Array(table.ids.length);
  let count = 0;
  let token = 0;
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const end = table.starts[paragraph + 1] ?? 0;
    for (; token < end; token++) {
      const word = wordOf[table.ids[token] ?? 0] ?? -1;
      if (word >= 0) words[count++] = word;
    }
    starts[paragraph + 1] = count;
  }
  return { starts, words: words.subarray(0, count) };
}

/** How many paragraphs have each word. */
function spreadOf({ starts, words }: ContentWords, wordCount: number): Int32Array {
  const spread = new Int32Array(wordCount);
  const lastSeen = new Int32Array(wordCount).fill(-1);
  let at = 0;
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const end = starts[paragraph + 1] ?? 0;
    for (; at < end; at++) {
      const word = words[at] ?? 0;
      if (lastSeen[word] === paragraph) continue;
      lastSeen[word] = paragraph;
      spread[word] = (spread[word] ?? 0) + 1;
    }
  }
  return spread;
}

/**
 * A short text is weighed as if it were part of one with so many paragraphs: a word that stands once in ten paragraphs is
 * no commoner than one that stands once in a hundred.
 */
const LEAST_PARAGRAPHS = 300;

function rarityOf([before, after]: readonly [Int32Array, Int32Array], paragraphs: number): Float64Array {
  const weighed = Math.max(LEAST_PARAGRAPHS, paragraphs);
  return Float64Array.from(before, (ofBefore, word) =>
    Math.log(1 + weighed / Math.max(1, ofBefore + (after[word] ?? 0))),
  );
}

function numberDraft(
  paragraphs: readonly Paragraph[],
  { starts, words, spread }: ContentWords & { readonly spread: Int32Array },
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
  const label = Int32Array.from(paragraphs, (paragraph) => labelNumber(paragraph, labels));
  const labelled: number[] = [];
  for (const name of label) if (name >= 0) labelled[name] = (labelled[name] ?? 0) + 1;
  const { rank, parent, heading } = nest(paragraphs);
  const options = findOptions(paragraphs, rank, parent);
  return {
    paragraphs,
    count,
    starts,
    words,
    spread,
    weight,
    hash,
    label,
    labelled,
    rank,
    parent,
    heading,
    article: articlesOf(paragraphs, heading),
    options,
  };
}

function labelNumber({ canonical, label }: Paragraph, labels: Map<string, number>): number {
  const name = canonical ?? label;
  if (name === null) return -1;
  const known = labels.get(name);
  if (known !== undefined) return known;
  labels.set(name, labels.size);
  return labels.size - 1;
}

interface Nesting {
  readonly rank: Int32Array;
  readonly parent: Int32Array;
  readonly heading: Int32Array;
}

function nest(paragraphs: readonly Paragraph[]): Nesting {
  const rank = ranksOf(paragraphs);
  const parent = new Int32Array(paragraphs.length).fill(-1);
  const heading = new Int32Array(paragraphs.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    while (open.length > 0 && (rank[open.at(-1) ?? 0] ?? 0) >= (rank[at] ?? 0)) open.pop();
    const container = open.at(-1) ?? -1;
    parent[at] = container;
    const isHeading = container === -1 || (rank[container] ?? 0) < BELOW_HEADINGS;
    heading[at] = isHeading ? container : (heading[container] ?? -1);
    open.push(at);
  }
  return { rank, parent, heading };
}

function articlesOf(paragraphs: readonly Paragraph[], heading: Int32Array): Int32Array {
  const article = new Int32Array(paragraphs.length);
  for (const [at, { kind, canonical }] of paragraphs.entries()) {
    // A container stands before what it contains.
    article[at] = kind === "heading" && canonical?.startsWith("Art. ") ? at : (article[heading[at] ?? -1] ?? -1);
  }
  return article;
}

/** Whether it stands above paragraphs and items, as headings and titles do. */
export function isHeading(draft: DraftInNumbers, paragraph: number): boolean {
  return (draft.rank[paragraph] ?? 0) < BELOW_HEADINGS;
}
