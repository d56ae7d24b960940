import type { Lexicon } from "@travaux/words";
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
}

/** Shorter stretches hold no phrase. */
export const SHORTEST_PHRASE = 3;

/** Collects the words of one side over all pairs. */
export function changedWords(
  pairs: readonly MarkedPair[],
  side: "deleted" | "inserted",
  lexicon: Lexicon,
): ChangedWords {
  const spelling: number[] = [];
  const token: number[] = [];
  const stretch: number[] = [];
  const stretches: ChangedStretch[] = [];
  for (const [pair, marked] of pairs.entries()) {
    const row = side === "deleted" ? marked.before : marked.after;
    let at = 0;
    for (const [step, each] of marked.script.entries()) {
      const end = at + (each.kind === "keep" ? each.count : each[side]);
      if (each.kind === "keep" || end - at < SHORTEST_PHRASE) {
        at = end;
        continue;
      }
      while (at < end) {
        const from = at;
        while (at < end && row.owner[at] === row.owner[from]) {
          if (isWord(row, at)) {
            spelling.push(row.spelling[at] ?? 0);
            token.push(at);
            stretch.push(stretches.length);
          }
          at += 1;
        }
        stretches.push({ pair, step, from, to: at });
      }
    }
  }
  return {
    count: spelling.length,
    spelling: Int32Array.from(spelling),
    form: Int32Array.from(spelling, (number) => lexicon.normalised[number] ?? 0),
    token: Int32Array.from(token),
    stretch: Int32Array.from(stretch),
    stretches,
  };
}
