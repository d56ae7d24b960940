import { describe, expect, test } from "vitest";
import { changeKindsOf, isWanted, parseChangeKinds, printChangeKinds } from "./change-kind.ts";
import { type WrittenPair, writtenComparison } from "./written-comparison.ts";

const one = { before: ["4"], after: ["4"] } as const;
const reworded = { ...one, words: ["Parties ~shall~+should+ act"] } as const;

function kindsOf(pair: WrittenPair): string {
  const [compared] = writtenComparison([pair]).pairs;
  return compared === undefined ? "" : printChangeKinds(changeKindsOf(compared));
}

describe("the kinds of change of a pair", () => {
  test.for<readonly [what: string, pair: WrittenPair, kinds: string]>([
    ["the same words under the same number", { ...one, words: ["Act"] }, ""],
    ["the same words under another number", { ...one, words: ["Act"], is: { renumbered: true } }, "renumbered"],
    ["other words", reworded, "reworded"],
    ["other words under another number", { ...reworded, is: { renumbered: true } }, "reworded"],
    ["a weaker verb", { ...reworded, changes: ["wording", "legal-force"] }, "reworded,force"],
    ["a bracket opened and nothing else", { ...reworded, changes: ["brackets"] }, "brackets"],
    ["a comma", { ...reworded, changes: ["punctuation"] }, "slight"],
    ["a reference that followed a new number", { ...reworded, changes: ["renumbered-reference"] }, "slight"],
    ["a comma and a word", { ...reworded, changes: ["punctuation", "wording"] }, "reworded"],
    ["a new paragraph", { after: ["5"], words: ["+Act+"] }, "new"],
    ["a paragraph that came back", { after: ["5"], words: ["+Act+"], is: { restored: true } }, "restored"],
    ["a paragraph that went", { before: ["5"], words: ["~Act~"] }, "dropped"],
    ["the same words elsewhere", { ...one, words: ["Act"], is: { moved: true, renumbered: true } }, "moved"],
    ["other words elsewhere", { ...reworded, is: { moved: true } }, "reworded,moved"],
    ["one that became two", { before: ["4"], after: ["4", "5"], words: ["Act.", "Rest."] }, "divided"],
    [
      "two that became one, in brackets",
      { before: ["4", "5"], after: ["4"], words: ["+[+Act.", "Rest.+]+"], changes: ["brackets"] },
      "brackets,divided",
    ],
  ])("of %s", ([, pair, kinds]) => expect(kindsOf(pair)).toBe(kinds));
});

describe("what is wanted", () => {
  test.for<readonly [asked: string, has: string, isShown: boolean]>([
    ["", "reworded", true],
    ["", "", false],
    ["", "renumbered", false],
    ["renumbered", "renumbered", true],
    ["renumbered", "reworded", false],
    ["new,moved", "reworded,moved", true],
  ])("asked for “%s”, a row of “%s” is shown: %s", ([asked, has, isShown]) =>
    expect(isWanted(parseChangeKinds(has), parseChangeKinds(asked))).toBe(isShown),
  );

  test("leaves out of an address what is no kind, and orders the rest", () =>
    expect(printChangeKinds(parseChangeKinds("moved,nonsense,new"))).toBe("new,moved"));
});
