import { describe, expect, test } from "vitest";
import { writtenDraft } from "../overview/written-draft-list.ts";
import { chosenColumns, readSynopsisSearch } from "./synopsis-search.ts";

const drafts = [
  ...["zero", "rev-1", "rev-2", "rev-3"].map((id, at, all) =>
    writtenDraft(id, null, [], { basedOn: all.slice(Math.max(0, at - 1), at) }),
  ),
  writtenDraft("rev-3.fr", null, [], { language: "fr" }),
];

describe("the columns of a synopsis", () => {
  test.for<readonly [asked: string | undefined, columns: string]>([
    [undefined, "zero rev-2 rev-3"],
    ["rev-1", "rev-1 rev-2 rev-3"],
    ["rev-3,zero", "rev-3 zero"],
    ["rev-3,zero,rev-3,gone,rev-3.fr", "rev-3 zero"],
  ])("of %s are %s", ([asked, columns]) => {
    expect(
      chosenColumns(drafts, asked)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(columns);
  });
});

test("what an address says beyond sense is left out", () => {
  expect(readSynopsisSearch({ drafts: "a,b", against: "before", all: "no", at: 3 })).toEqual({
    drafts: "a,b",
    against: "before",
  });
});
