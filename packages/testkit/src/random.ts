/** A reproducible source of chance: equal seeds give equal draws on every machine. */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number, `from` and `to` included. */
  between(from: number, to: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** The same items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, enough for drafts. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = between(0, last);
        // Both places are within the array.
        [shuffled[last], shuffled[other]] = [
          shuffled[other] as (typeof shuffled)[number],
          shuffled[last] as (typeof shuffled)[number],
        ];
      }
      return shuffled;
    },
  };
}
