import type { Lexicon } from "@travaux/words";
import { SHORTEST_PHRASE } from "./changed-words.ts";
import type { ChangedWords } from "./changed-words.ts";
import type { CommonPhrase, Lookup } from "./common-phrases.ts";
import type { MarkedPair } from "./mark-pair.ts";

/** What a phrase needs to be called moved. */
export interface PhraseRule extends Lookup {
  readonly leastWords: number;
  /** The same, where it is less than half of the words that went with it, or of those that came with it. */
  readonly leastAmongOthers: number;
  /** Letters of all its words: "as well as of the" is no phrase. A Chinese character counts as `IDEOGRAPH` letters. */
  readonly leastLetters: number;
  /** Words in it that are not among the frequent ones of the changed pairs. */
  readonly leastRare: number;
}

/**
 * Within a pair the two ends are near each other and little chance is in it; between pairs a phrase must be long, because
 * a false move is worse than a missed one.
 */
export const phraseRules: readonly PhraseRule[] = [
  { words: SHORTEST_PHRASE, isWithinPairs: true, leastWords: 3, leastAmongOthers: 5, leastLetters: 12, leastRare: 1 },
  { words: 4, isWithinPairs: false, leastWords: 6, leastAmongOthers: 8, leastLetters: 30, leastRare: 3 },
];

const IDEOGRAPH = 3;

/** A word is frequent when it stands more often than this in the changed pairs, or is more than so small a share of them. */
const FREQUENT = { times: 8, share: 1 / 400 } as const;

/** Whether it has words enough, of all that went and came with it. */
export function isLongEnough(
  { deleted: from, inserted: to, count }: CommonPhrase,
  deleted: ChangedWords,
  inserted: ChangedWords,
  rule: PhraseRule,
): boolean {
  if (count >= rule.leastAmongOthers) return true;
  const around = [deleted.stretches[deleted.stretch[from] ?? -1], inserted.stretches[inserted.stretch[to] ?? -1]];
  return count >= rule.leastWords && around.every((stretch) => stretch !== undefined && count * 2 >= stretch.words);
}

/** Weighs phrases by the letters in them and by how often their words stand in the changed pairs. */
export class PhraseWeight {
  readonly #lexicon: Lexicon;
  readonly #times: Int32Array;
  readonly #mostTimes: number;

  constructor(pairs: readonly MarkedPair[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#times = new Int32Array(lexicon.normalisedCount);
    let tokens = 0;
    for (const row of pairs.flatMap(({ before, after }) => [before, after])) {
      tokens += row.length;
      for (const spelling of row.spelling) {
        const form = lexicon.normalised[spelling] ?? 0;
        this.#times[form] = (this.#times[form] ?? 0) + 1;
      }
    }
    this.#mostTimes = Math.max(FREQUENT.times, tokens * FREQUENT.share);
  }

  isEnough(phrase: CommonPhrase, deleted: ChangedWords, rule: PhraseRule): boolean {
    let letters = 0;
    let rare = 0;
    for (let at = phrase.deleted; at < phrase.deleted + phrase.count; at++) {
      letters += lettersOf(this.#lexicon.forms[deleted.spelling[at] ?? 0] ?? "");
      if ((this.#times[deleted.form[at] ?? 0] ?? 0) <= this.#mostTimes) rare += 1;
    }
    return letters >= rule.leastLetters && rare >= rule.leastRare;
  }
}

function lettersOf(form: string): number {
  // "漢" fits, "a" does not.
  return /^\p{Script=Han}$/u.test(form) ? IDEOGRAPH : form.length;
}
