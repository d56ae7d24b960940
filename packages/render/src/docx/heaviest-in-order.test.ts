import * as fc from "fast-check";
import { expect, test } from "vitest";
import { heaviestInOrder } from "./heaviest-in-order.ts";
import type { Weighed } from "./heaviest-in-order.ts";

function weightOf(items: readonly Weighed[], chosen: Iterable<number>): number {
  return [...chosen].reduce((sum, at) => sum + (items[at]?.weight ?? 0), 0);
}

/** By trying every choice. */
function heaviestOfAll(items: readonly Weighed[]): number {
  let heaviest = 0;
  for (let choice = 0; choice < 2 ** items.length; choice++) {
    const chosen = items.map((_, at) => at).filter((at) => (choice >> at) & 1);
    const rises = chosen.every(
      (at, step) => step === 0 || (items[chosen[step - 1] ?? 0]?.place ?? 0) < (items[at]?.place ?? 0),
    );
    if (rises) heaviest = Math.max(heaviest, weightOf(items, chosen));
  }
  return heaviest;
}

const items = fc
  .uniqueArray(fc.nat({ max: 12 }), { maxLength: 9 })
  .chain((places) =>
    fc.tuple(...places.map((place) => fc.nat({ max: 9 }).map((more): Weighed => ({ place, weight: more + 1 })))),
  );

test("chooses what rises and weighs most", () => {
  fc.assert(
    fc.property(items, (given) => {
      const chosen = [...heaviestInOrder(given)].toSorted((one, other) => one - other);
      const places = chosen.map((at) => given[at]?.place ?? -1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(weightOf(given, chosen)).toBe(heaviestOfAll(given));
    }),
  );
});
