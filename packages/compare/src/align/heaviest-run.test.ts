import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heaviestIncreasingRun } from "./heaviest-run.ts";

/** The same by trying every subset. */
function heaviestByTrying(values: readonly number[], weights: readonly number[]): number {
  let best = 0;
  for (let subset = 0; subset < 2 ** values.length; subset++) {
    const chosen = values.flatMap((value, at) => ((subset >> at) & 1 ? [{ value, weight: weights[at] ?? 0 }] : []));
    const rises = chosen.every(({ value }, at) => at === 0 || (chosen[at - 1]?.value ?? 0) <= value);
    if (rises)
      best = Math.max(
        best,
        chosen.reduce((sum, { weight }) => sum + weight, 0),
      );
  }
  return best;
}

describe("heaviestIncreasingRun", () => {
  test.for([
    ["the one light element out of order", [3, 1, 2], [1, 1, 1], [false, true, true]],
    ["two light ones before a heavy one", [3, 1, 2], [5, 1, 1], [true, false, false]],
    ["none of equal ones", [2, 2, 2], [1, 1, 1], [true, true, true]],
  ] as const)("leaves out %s", ([, values, weights, chosen]) => {
    expect(heaviestIncreasingRun(values, weights).chosen).toEqual(chosen);
  });

  test("weighs as much as the best of all subsets", () => {
    const element = fc.record({ value: fc.integer({ min: 0, max: 6 }), weight: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 9 }), (elements) => {
        const values = elements.map(({ value }) => value);
        const weights = elements.map(({ weight }) => weight);
        expect(heaviestIncreasingRun(values, weights).weight).toBe(heaviestByTrying(values, weights));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
