import type { ChangeClass, Paragraph } from "@travaux/model";
import type { Lexicon } from "@travaux/words";
import { changedWords } from "./changed-words.ts";
import type { ChangedWords } from "./changed-words.ts";
import { classifyChange } from "./classify.ts";
import { commonPhrases } from "./common-phrases.ts";
import type { CommonPhrase } from "./common-phrases.ts";
import type { MarkedPair } from "./mark-pair.ts";
import { isLongEnough, phraseRules, PhraseWeight } from "./phrase-weight.ts";
import { seenElsewhere } from "./seen-elsewhere.ts";
import {
  endWithSpace,
  isBracket,
  isOpeningBracket,
  isPunctuation,
  paragraphText,
  startWithSpace,
  tokenText,
} from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** One end of a phrase that moved: tokens from `from` up to `to` of one side of a pair. */
export interface PhraseEnd {
  readonly from: number;
  readonly to: number;
  /** The same at both ends. */
  readonly move: string;
  /** How the two ends differ, apart from their place: `case`, `punctuation`, `brackets`, `spelling`. */
  readonly changes: readonly ChangeClass[];
}

/** The ends of phrases that moved in one pair, each side in order. */
export interface PhraseEnds {
  readonly deleted: readonly PhraseEnd[];
  readonly inserted: readonly PhraseEnd[];
}

/**
 * Finds phrases that were struck out at one place and brought in at another, in one pair or in two, in the same words but
 * for capitals and marks. A phrase that stands anywhere else in either draft is boilerplate and has not moved; what was
 * rewritten in its place has not either.
 *
 * Near-linear in the words that changed; only where there are such phrases is the rest read, once.
 *
 * @param unchanged the paragraphs that are in no pair given, on either side
 * @returns ends for each pair, in the order given; ids count up in that order
 */
export function findMovedPhrases(
  pairs: readonly MarkedPair[],
  lexicon: Lexicon,
  unchanged: Iterable<Paragraph> = [],
): readonly PhraseEnds[] {
  const [deleted, inserted] = [changedWords(pairs, "deleted", lexicon), changedWords(pairs, "inserted", lexicon)];
  const found: CommonPhrase[] = [];
  if (deleted.count > 0 && inserted.count > 0) {
    const taken = new Taken(deleted, inserted);
    for (const rule of phraseRules) {
      const long = commonPhrases(deleted, inserted, rule).filter((phrase) =>
        isLongEnough(phrase, deleted, inserted, rule),
      );
      if (long.length === 0) continue;
      const weight = new PhraseWeight(pairs, lexicon);
      const candidates = long.filter((phrase) => weight.isEnough(phrase, deleted, rule));
      const elsewhere = seenElsewhere(candidates, { rule, pairs, deleted, lexicon, unchanged });
      const moved = candidates.filter((phrase) => !elsewhere.has(phrase));
      found.push(...moved.toSorted((one, other) => other.count - one.count).filter((phrase) => taken.take(phrase)));
    }
  }
  return endsOf(found, pairs, deleted, inserted);
}

/** Which words are in a phrase already: longer ones come first. */
class Taken {
  readonly #deleted: Uint8Array;
  readonly #inserted: Uint8Array;

  constructor(deleted: ChangedWords, inserted: ChangedWords) {
    this.#deleted = new Uint8Array(deleted.count);
    this.#inserted = new Uint8Array(inserted.count);
  }

  /** Takes the words, unless one of them is taken. */
  take({ deleted, inserted, count }: CommonPhrase): boolean {
    const [one, other] = [
      this.#deleted.subarray(deleted, deleted + count),
      this.#inserted.subarray(inserted, inserted + count),
    ];
    if (one.includes(1) || other.includes(1)) return false;
    one.fill(1);
    other.fill(1);
    return true;
  }
}

/** The ends of the phrases by pair, in order on each side; ids count up in the order of their new places. */
function endsOf(
  phrases: readonly CommonPhrase[],
  pairs: readonly MarkedPair[],
  deleted: ChangedWords,
  inserted: ChangedWords,
): readonly PhraseEnds[] {
  const ends = pairs.map((): { deleted: PhraseEnd[]; inserted: PhraseEnd[] } => ({ deleted: [], inserted: [] }));
  for (const [at, phrase] of phrases.toSorted((one, other) => one.inserted - other.inserted).entries()) {
    const from = placeOf(deleted, phrase.deleted, phrase.count, (pair) => pairs[pair]?.before);
    const to = placeOf(inserted, phrase.inserted, phrase.count, (pair) => pairs[pair]?.after);
    const changes = classifyChange(from.text, to.text, { before: "", after: "" }).filter(
      (name) => name !== "formatting",
    );
    const end = { move: `m${at + 1}`, changes };
    ends[from.pair]?.deleted.push({ ...end, from: from.from, to: from.to });
    ends[to.pair]?.inserted.push({ ...end, from: to.from, to: to.to });
  }
  for (const each of ends) each.deleted.sort((one, other) => one.from - other.from);
  return ends;
}

interface Place {
  readonly pair: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** As many marks between a phrase and the end of its stretch go with it; more of them are no text. */
const MOST_MARKS = 2;

/**
 * The tokens of a phrase, with a bracket behind it that closes one in it, and with the marks around it when nothing else
 * is left of the stretch that it stands in.
 */
function placeOf(words: ChangedWords, at: number, count: number, rowOf: (pair: number) => TokenRow | undefined): Place {
  const stretch = words.stretches[words.stretch[at] ?? -1];
  const row = rowOf(stretch?.pair ?? -1);
  if (stretch === undefined || row === undefined) throw new Error("a phrase of no pair");
  let from = words.token[at] ?? 0;
  let to = (words.token[at + count - 1] ?? 0) + 1;
  if (to < stretch.to && isBracket(row, to) && isTorn(row, from, to) && !isTorn(row, from, to + 1)) to += 1;
  if (isOnlyMarks(row, stretch.from, from)) ({ from } = stretch);
  if (isOnlyMarks(row, to, stretch.to)) ({ to } = stretch);
  const text = paragraphText(row, from).slice(startWithSpace(row, from), endWithSpace(row, to - 1));
  return { pair: stretch.pair, from, to, text };
}

/** Whether a bracket is opened and not closed, or closed and not opened. */
function isTorn(row: TokenRow, from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to && depth >= 0; at++) {
    if (isBracket(row, at)) depth += isOpeningBracket(tokenText(row, at)) ? 1 : -1;
  }
  return depth !== 0;
}

function isOnlyMarks(row: TokenRow, from: number, to: number): boolean {
  if (to - from > MOST_MARKS) return false;
  for (let at = from; at < to; at++) if (!isPunctuation(row, at)) return false;
  return true;
}
