import { describe, expect, test } from "vitest";
import type { Draft } from "@travaux/model";
import { draftToKeep } from "./made-for-tests.ts";
import { placeDrafts } from "./place-drafts.ts";

/** "b@3<a" is the draft b, dated the third, based on a; without "@" it has no date. */
function drafts(notation: string): readonly Draft[] {
  return notation
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [identity = "", base] = word.split("<");
      const [id = "", day] = identity.split("@");
      return draftToKeep(id, ["Text."], {
        basedOn: base === undefined ? [] : [base],
        date: day === undefined ? null : { on: `2031-01-0${day}`, precision: "day", zone: null, source: "given" },
      }).draft;
    });
}

describe("placeDrafts", () => {
  test.for([
    ["", "a b c", "a b c"],
    ["a@1 b@2", "c@3", "a b c"],
    ["a@1 c@3", "b@2", "a b c"],
    ["a@1 c@3", "b@2<a", "a b c"],
    ["a@1 c@3", "b@2<c", "a c b"],
    ["a@1 c@3", "b", "a c b"],
    ["b@2 c@3", "a@1", "a b c"],
    ["a b", "c@1", "a b c"],
    ["", "a@3 b@2 c@1", "a b c"],
    ["a@1 c@3", "a@1 b c@3", "a b c"],
    ["a@1 c@3", "a@1 b@5 c@3", "a b c"],
    ["a@1 c@2 d@3", "a@1 b@2 d@3", "a c b d"],
    ["a@1", "a@1", "a"],
  ] as const)("%s and %s make %s", ([kept, batch, expected]) => {
    expect(placeDrafts(drafts(kept), drafts(batch)).join(" ")).toBe(expected);
  });
});
