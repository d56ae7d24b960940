import type { Lexicon } from "@travaux/words";
import type { EditStep } from "./edit-script.ts";
import type { MarkedPair } from "./mark-pair.ts";
import { isWord } from "./token-row.ts";

/**
 * The words that were struck out of some pairs, or those that were brought in, in stretches: what went or came at one
 * place in one paragraph, without its marks and brackets. Flat arrays; the words of a stretch follow each other.
 */
export interface ChangedWords {
  readonly count: number;
  /** Of each word the numbers of its spelling and of its normalised form, its token and its stretch. */
  readonly spelling: Int32Array;
  readonly form: Int32Array;
  readonly token: Int32Array;
  readonly stretch: Int32Array;
  readonly stretches: readonly ChangedStretch[];
}

/** Tokens from `from` up to `to` of one side of a pair, all of them in one step of its edit script. */
export interface ChangedStretch {
  readonly pair: number;
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** Shorter stretches hold no phrase. */
export const SHORTEST_PHRASE = 3;

/** Collects the words of one side over all pairs. */
export function changedWords(
  pairs: readonly MarkedPair[],
  side: "deleted" | "inserted",
  lexicon: Lexicon,
): ChangedWords {
  const most = pairs.reduce((sum, pair) => sum + mostWords(pair, side), 0);
  const spelling = new Int32Array(most);
  const token = new Int32Array(most);
  const stretch = new Int32Array(most);
  const stretches: ChangedStretch[] = [];
  let count = 0;
  for (const [pair, { before, after, script }] of pairs.entries()) {
    const row = side === "deleted" ? before : after;
    let at = 0;
    for (let step = 0; step < script.length; step++) {
      const end = at + lengthOf(script[step], side);
      if (!isLong(script[step], side)) at = end;
      while (at < end) {
        const from = at;
        const countBefore = count;
        for (; at < end && row.owner[at] === row.owner[from]; at++) {
          if (!isWord(row, at)) continue;
          spelling[count] = row.spelling[at] ?? 0;
          token[count] = at;
          stretch[count] = stretches.length;
          count += 1;
        }
        stretches.push({ pair, step, from, to: at, words: count - countBefore });
      }
    }
  }
  const spellings = spelling.subarray(0, count);
  const form = spellings.map((number) => lexicon.normalised[number] ?? 0);
  const [tokens, places] = [token.subarray(0, count), stretch.subarray(0, count)];
  return { count, spelling: spellings, form, token: tokens, stretch: places, stretches };
}

function mostWords({ script }: MarkedPair, side: "deleted" | "inserted"): number {
  return script.reduce((sum, step) => sum + (isLong(step, side) ? lengthOf(step, side) : 0), 0);
}

function isLong(step: EditStep | undefined, side: "deleted" | "inserted"): boolean {
  return step?.kind === "change" && step[side] >= SHORTEST_PHRASE;
}

function lengthOf(step: EditStep | undefined, side: "deleted" | "inserted"): number {
  if (step === undefined) return 0;
  return step.kind === "keep" ? step.count : step[side];
}
