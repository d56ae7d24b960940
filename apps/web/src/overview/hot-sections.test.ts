import { type Flow, flowTally } from "@travaux/model";
import { expect, test } from "vitest";
import { hotSectionsOf } from "./hot-sections.ts";

/** Links of a step: places before and after, how many links there are and how many of them keep their words. */
function links(...each: readonly (readonly [before: number, after: number, all: number, same: number])[]): number[] {
  return each.flatMap(([before, after, all, same]) => {
    const tally = flowTally.map((name) => (name === "links" ? all : name === "same" ? same : 0));
    return [before, after, ...tally];
  });
}

function column(born: readonly number[], dropped: readonly number[]): Flow["columns"][number] {
  return {
    ids: ["a", "b", "c"],
    labels: [0, 0, 0],
    texts: [1, 2, 3],
    rows: [0, 1, 2],
    states: [0, 0, 0],
    sizes: [10, 8, 6],
    bracketed: [0, 0, 0],
    born,
    dropped,
  };
}

const flow: Flow = {
  format: "travaux.flow/1",
  grain: "sections",
  drafts: ["zero", "one", "two"].map((id) => ({ id, label: id, date: null, language: "en" })),
  words: ["", "Water", "Funds", "Final clauses"],
  rows: 3,
  columns: [column([0, 0, 0], [0, 0, 0]), column([3, 0, 0], [0, 2, 0]), column([0, 1, 0], [0, 0, 0])],
  steps: [
    { before: 0, after: 1, links: links([0, 0, 7, 5], [1, 1, 8, 8], [2, 2, 6, 6]) },
    { before: 1, after: 2, links: links([0, 0, 10, 10], [1, 1, 6, 5], [2, 2, 6, 6]) },
  ],
};

test("sections that were worked on come first, the last step weighing most; what rested is left out", () => {
  expect(hotSectionsOf(flow).map(({ name, touched }) => `${name}: ${touched.join(" then ")}`)).toEqual([
    // Reworded once, one born, two dropped.
    "Funds: 0 then 4",
    "Water: 5 then 0",
  ]);
});

test("a single draft has none", () =>
  expect(
    hotSectionsOf({ ...flow, drafts: flow.drafts.slice(0, 1), columns: flow.columns.slice(0, 1), steps: [] }),
  ).toEqual([]));
