import { leftThings, removedThings } from "@travaux/model";
import type { Cleaning, FoundThing, LeftThing, RemovedThing } from "@travaux/model";

/** Counts what is found while a file is cleaned. */
export interface Tally {
  removed(what: RemovedThing, value?: string): void;
  left(what: LeftThing, value?: string): void;
  /** What was found, in the order in which it is told. */
  told(): Pick<Cleaning, "removed" | "left">;
}

/** Different values that are told of one kind, and characters of one: a list of names is to be read by a person. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 200;

interface Count {
  times: number;
  readonly values: Set<string>;
}

export function startTally(): Tally {
  const counted = { removed: new Map<string, Count>(), left: new Map<string, Count>() };
  const add = (kind: Map<string, Count>, what: string, value: string | undefined): void => {
    const count = kind.get(what) ?? { times: 0, values: new Set() };
    kind.set(what, count);
    count.times++;
    const said = value?.trim().slice(0, LONGEST_VALUE) ?? "";
    if (said !== "" && count.values.size < MOST_VALUES) count.values.add(said);
  };
  const list = <Thing extends string>(
    kind: ReadonlyMap<string, Count>,
    order: readonly Thing[],
  ): readonly FoundThing<Thing>[] =>
    order.flatMap((what) => {
      const count = kind.get(what);
      return count === undefined ? [] : [{ what, count: count.times, values: [...count.values] }];
    });
  return {
    removed: (what, value) => add(counted.removed, what, value),
    left: (what, value) => add(counted.left, what, value),
    told: () => ({ removed: list(counted.removed, removedThings), left: list(counted.left, leftThings) }),
  };
}
