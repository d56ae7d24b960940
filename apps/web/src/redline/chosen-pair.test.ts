import { describe, expect, test } from "vitest";
import { chosenPair } from "./chosen-pair.ts";

const drafts = [
  { id: "zero", changes: [] },
  { id: "rev-1", changes: [{ from: "zero" }] },
  { id: "zero.fr", changes: [] },
];

describe("the pair to compare", () => {
  test.for([
    ["the latest draft against what it continues when nothing is asked for", {}, ["zero", "rev-1"]],
    ["what is asked for", { before: "rev-1", after: "zero.fr" }, ["rev-1", "zero.fr"]],
    ["open on the side that is left open", { after: "rev-1" }, ["", "rev-1"]],
  ] as const)("is %s", ([, asked, [before, after]]) => {
    expect(chosenPair(drafts, asked)).toEqual({ before, after });
  });

  test("is none where no draft continues another", () => {
    expect(chosenPair(drafts.slice(0, 1), {})).toEqual({ before: "", after: "" });
  });
});
