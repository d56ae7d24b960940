import type { Paragraph } from "@travaux/model";
import { scanWords, wordKind } from "@travaux/words";
import type { Lexicon } from "@travaux/words";
import type { ChangedWords } from "./changed-words.ts";
import { sequenceHash } from "./common-phrases.ts";
import type { CommonPhrase, Lookup } from "./common-phrases.ts";
import type { MarkedPair } from "./mark-pair.ts";
import { isWord } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** Where phrases are looked for. */
interface Search {
  readonly rule: Lookup;
  readonly pairs: readonly MarkedPair[];
  readonly deleted: ChangedWords;
  readonly lexicon: Lexicon;
  readonly unchanged: Iterable<Paragraph>;
}

/**
 * Those phrases most of whose sequences stand somewhere else too: in the pair where phrases are looked up by pairs, else
 * anywhere in the changed pairs or in an unchanged paragraph. Reads each word once, and none when there is no phrase.
 */
export function seenElsewhere(phrases: readonly CommonPhrase[], search: Search): ReadonlySet<CommonPhrase> {
  if (phrases.length === 0) return new Set();
  const { rule, pairs, deleted, lexicon, unchanged } = search;
  const times = new Map<number, number>();
  const concerned = new Set<number>();
  for (const phrase of phrases) {
    for (const hash of phrase.anchors) times.set(hash, 0);
    concerned.add(deleted.stretches[deleted.stretch[phrase.deleted] ?? -1]?.pair ?? -1);
  }
  const counter = new SequenceCounter(times, rule.words);
  for (const [at, { before, after }] of pairs.entries()) {
    if (rule.isWithinPairs && !concerned.has(at)) continue;
    for (const row of [before, after]) countRow(counter, row, lexicon, rule.isWithinPairs ? at : 0);
  }
  if (!rule.isWithinPairs) for (const paragraph of unchanged) countText(counter, paragraph.text, lexicon);
  // Each stands once among what went and once among what came; what is no anchor stands there more often.
  const isOnly = (hash: number): boolean => (times.get(hash) ?? 0) <= 2;
  return new Set(phrases.filter(({ anchors, count }) => anchors.filter(isOnly).length * 2 < count - rule.words + 1));
}

function countRow(counter: SequenceCounter, row: TokenRow, lexicon: Lexicon, seed: number): void {
  let owner = -1;
  for (let at = 0; at < row.length; at++) {
    if (!isWord(row, at)) continue;
    if (row.owner[at] !== owner) {
      owner = row.owner[at] ?? -1;
      counter.begin(seed);
    }
    counter.add(lexicon.normalised[row.spelling[at] ?? 0] ?? 0);
  }
}

function countText(counter: SequenceCounter, text: string, lexicon: Lexicon): void {
  counter.begin(0);
  scanWords(text, (from, to, kind) => {
    if (kind !== wordKind.word && kind !== wordKind.number) return;
    counter.add(lexicon.normalised[lexicon.intern(text, from, to, kind)] ?? 0);
  });
}

/** Counts sequences that are asked for in running text. */
class SequenceCounter {
  readonly #times: Map<number, number>;
  readonly #words: number;
  /** The words at hand; those of a text before are behind `#count` and mean nothing. */
  readonly #forms: number[] = [];
  #count = 0;
  #seed = 0;

  constructor(times: Map<number, number>, words: number) {
    this.#times = times;
    this.#words = words;
  }

  begin(seed: number): void {
    this.#count = 0;
    this.#seed = seed;
  }

  add(form: number): void {
    this.#forms[this.#count] = form;
    this.#count += 1;
    if (this.#count < this.#words) return;
    const hash = sequenceHash(this.#forms, this.#count - this.#words, this.#words, this.#seed);
    const known = this.#times.get(hash);
    if (known !== undefined) this.#times.set(hash, known + 1);
  }
}
