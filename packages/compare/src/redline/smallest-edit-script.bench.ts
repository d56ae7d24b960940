import { diffArrays } from "diff";
import { bench, describe } from "vitest";
import { smallestEditScript } from "./smallest-edit-script.ts";

/** A paragraph of 100 tokens of which 20 % changed, and one of 1,000 of which half did. */
describe.each([
  [100, 5],
  [1000, 2],
] as const)("%i tokens, one in %i changed", (length, every) => {
  const before = Array.from({ length }, (_, at) => (at * at) % 89);
  const after = before.map((token, at) => (at % every === 0 ? 100 + at : token));

  bench("ours", () => {
    smallestEditScript(before, after, 1200);
  });

  bench("jsdiff", () => {
    diffArrays([...before], [...after], { maxEditLength: 1200 });
  });
});
