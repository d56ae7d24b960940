import { describe, expect, test } from "vitest";
import { inOrderSaid, standingDecisions } from "./decision.ts";
import type { Anchor, Decision, DecisionContent } from "./decision.ts";
import { isContradiction, subjectOf } from "./decision-subject.ts";

function decided(uuid: string, at: string, more: Partial<Decision> = {}): Decision {
  return { uuid, author: "Ana", at, says: { kind: "revoke" }, supersedes: null, visibility: "shared", ...more };
}

const anchor = (draft: string, paragraph: string): Anchor => ({
  draft,
  paragraph,
  origin: { part: "text", at: 0 },
  quotation: "Parties",
});
const link = { before: anchor("zero", "1"), after: anchor("rev-1", "1") };
const status = (words: string): DecisionContent => ({ kind: "status", at: link.before, status: words });

describe("inOrderSaid", () => {
  test("goes by the moment, wherever on earth it was", () => {
    const noon = decided("noon", "2031-03-05T12:00:00Z");
    const earlier = decided("earlier", "2031-03-05T12:30:00+01:00");
    expect(inOrderSaid([noon, earlier]).map(({ uuid }) => uuid)).toEqual(["earlier", "noon"]);
  });

  test("keeps the order of what one person said at one moment, and parts what two said", () => {
    const at = "2031-03-05T12:00:00Z";
    const [second, first] = [decided("b", at), decided("a", at)];
    const other = decided("c", at, { author: "Aa" });
    expect(inOrderSaid([second, other, first]).map(({ uuid }) => uuid)).toEqual(["c", "b", "a"]);
  });
});

test("what came later but was said earlier does not stand behind what was said later", () => {
  const later = decided("later", "2031-03-06T12:00:00Z", { says: status("agreed") });
  const earlier = decided("earlier", "2031-03-05T12:00:00Z", { says: status("open") });
  expect(standingDecisions([later, earlier]).map(({ uuid }) => uuid)).toEqual(["earlier", "later"]);
});

describe("isContradiction", () => {
  const citation = { kind: "settled-citation", statement: "s", from: 1, to: 4, quotation: "44" } as const;
  const at = (paragraph: string) => [{ label: "44", anchor: anchor("rev-1", paragraph) }];
  const mend = { kind: "mended-structure", draft: "zero", origin: { part: "text", at: 3 }, quotation: "P" } as const;
  test.for<readonly [string, DecisionContent, DecisionContent, boolean]>([
    ["a pin and a forbiddance", { kind: "pin", ...link }, { kind: "forbid", ...link }, true],
    ["two pins", { kind: "pin", ...link }, { kind: "pin", ...link }, false],
    ["two statuses", status("open"), status("agreed"), true],
    ["two notes", { kind: "note", at: link.before, text: "a" }, { kind: "note", at: link.before, text: "b" }, false],
    [
      "a citation of two paragraphs",
      { ...citation, means: { kind: "paragraphs", at: at("1") } },
      { ...citation, means: { kind: "paragraphs", at: at("2") } },
      true,
    ],
    [
      "a citation or none",
      { ...citation, means: { kind: "none" } },
      { ...citation, to: 9, means: { kind: "none" } },
      false,
    ],
    [
      "two labels",
      { ...mend, mend: { kind: "label", label: "3." } },
      { ...mend, mend: { kind: "label", label: "4." } },
      true,
    ],
    [
      "a label and a level",
      { ...mend, mend: { kind: "label", label: "3." } },
      { ...mend, mend: { kind: "level", level: 2 } },
      false,
    ],
    ["two revocations", { kind: "revoke" }, { kind: "revoke" }, false],
  ])("%s", ([, one, other, expected]) => {
    expect([isContradiction(one, other), isContradiction(other, one)]).toEqual([expected, expected]);
  });
});

test("a revocation answers no question", () => expect(subjectOf({ kind: "revoke" })).toBeNull());
