import { expect, test } from "vitest";
import { filterOf, readConcordanceSearch } from "./concordance-search.ts";

test.for([
  [{}, {}],
  [
    { happened: "split,merged", by: "rev-1" },
    { happened: "split,merged", by: "rev-1" },
  ],
  [{ happened: "merged,nonsense,split,split" }, { happened: "split,merged" }],
  [{ happened: "nonsense", section: "  ", draft: 3 }, {}],
] as const)("the address %j is read as %j", ([search, state]) => {
  expect(readConcordanceSearch(search)).toEqual(state);
});

test("what narrows the table is told from what it shows", () => {
  expect(filterOf({ by: "rev-1", before: "zero", happened: "new,moved", section: " Part II " })).toEqual({
    happened: ["new", "moved"],
    section: "Part II",
  });
});
