import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import { tellingKeys } from "./telling-keys.ts";
import type { Keys, Openness } from "./telling-keys.ts";

/** How many candidates a paragraph looks for by share of words, and as many again by words alone. */
const BEST = 4;

/**
 * Adds the edges that rare words and rare pairs of neighbouring words suggest, best first from either side. Linear in
 * the words, times the bound on what a key costs.
 */
export function addCandidatesByWords(pair: PairInNumbers, edges: Edges, open: Openness): void {
  const { before, after, weights } = tellingKeys(pair, open);
  search({ from: before, to: after, weights }, (from, to) => edges.add(from, to));
  search({ from: after, to: before, weights }, (from, to) => edges.add(to, from));
}

interface Search {
  readonly from: Keys;
  readonly to: Keys;
  readonly weights: Float32Array;
}

function search({ from, to, weights }: Search, found: (from: number, to: number) => void): void {
  const posting = postingsOf(to);
  const lengths = lengthsOf(to, weights);
  const score = new Float64Array(lengths.length);
  const share = new Float64Array(lengths.length);
  const touched = new Int32Array(lengths.length);
  const best = new Best();
  for (let paragraph = 0; paragraph + 1 < from.starts.length; paragraph++) {
    let count = 0;
    const end = from.starts[paragraph + 1] ?? 0;
    for (let at = from.starts[paragraph] ?? 0; at < end; at++) {
      const key = from.keys[at] ?? 0;
      const weight = weights[key] ?? 0;
      const postingEnd = posting.starts[key + 1] ?? 0;
      for (let place = posting.starts[key] ?? 0; place < postingEnd; place++) {
        const other = posting.paragraphs[place] ?? 0;
        const reached = score[other] ?? 0;
        if (reached === 0) touched[count++] = other;
        score[other] = reached + weight;
      }
    }
    for (let at = 0; at < count; at++) {
      const other = touched[at] ?? 0;
      share[other] = (score[other] ?? 0) / (lengths[other] ?? 1);
    }
    for (const scores of [score, share]) {
      best.clear();
      for (let at = 0; at < count; at++) best.offer(touched[at] ?? 0, scores[touched[at] ?? 0] ?? 0);
      for (let place = 0; place < best.count; place++) found(paragraph, best.items[place] ?? 0);
    }
    for (let at = 0; at < count; at++) score[touched[at] ?? 0] = 0;
  }
}

function postingsOf({ starts: from, keys, spread }: Keys): { starts: Int32Array; paragraphs: Int32Array } {
  const size = spread.length;
  const starts = new Int32Array(size + 1);
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key] ?? 0) + (spread[key] ?? 0);
  const next = starts.slice(0, size);
  const paragraphs = new Int32Array(starts[size] ?? 0);
  for (let paragraph = 0; paragraph + 1 < from.length; paragraph++) {
    const end = from[paragraph + 1] ?? 0;
    for (let at = from[paragraph] ?? 0; at < end; at++) {
      const key = keys[at] ?? 0;
      const place = next[key] ?? 0;
      paragraphs[place] = paragraph;
      next[key] = place + 1;
    }
  }
  return { starts, paragraphs };
}

/** What a paragraph's score is measured by: the root of what all its keys weigh. */
function lengthsOf({ starts, keys }: Keys, weights: Float32Array): Float64Array {
  const lengths = new Float64Array(starts.length - 1);
  for (let paragraph = 0; paragraph < lengths.length; paragraph++) {
    const end = starts[paragraph + 1] ?? 0;
    let total = 0;
    for (let at = starts[paragraph] ?? 0; at < end; at++) total += weights[keys[at] ?? 0] ?? 0;
    lengths[paragraph] = Math.sqrt(1 + total);
  }
  return lengths;
}

/** The `BEST` highest of what is offered, the lower number first where they tie. */
class Best {
  count = 0;
  readonly items = new Int32Array(BEST);
  readonly #scores = new Float64Array(BEST);

  clear(): void {
    this.count = 0;
  }

  offer(item: number, score: number): void {
    if (this.count === BEST && !this.#isBetter(item, score, BEST - 1)) return;
    let place = this.count < BEST ? this.count++ : BEST - 1;
    while (place > 0 && this.#isBetter(item, score, place - 1)) {
      this.items[place] = this.items[place - 1] ?? 0;
      this.#scores[place] = this.#scores[place - 1] ?? 0;
      place -= 1;
    }
    this.items[place] = item;
    this.#scores[place] = score;
  }

  #isBetter(item: number, score: number, place: number): boolean {
    const other = this.#scores[place] ?? 0;
    return score > other || (score === other && item < (this.items[place] ?? 0));
  }
}
