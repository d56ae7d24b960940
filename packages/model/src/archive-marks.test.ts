import { expect, test } from "vitest";
import { type ArchiveMarks, changesBetween, type NegotiationMarks, watchedThings } from "./archive-marks.ts";

const usual: NegotiationMarks = {
  negotiation: "Waters",
  rounds: "1",
  drafts: "zero",
  texts: "reader 1",
  statements: "",
  decisions: "0",
};

function marks(negotiations: Readonly<Record<string, NegotiationMarks>>): ArchiveMarks {
  return { stamp: "1", negotiations: new Map(Object.entries(negotiations)) };
}

test.for<readonly [said: string, before: ArchiveMarks, after: ArchiveMarks, changed: string]>([
  ["nothing", marks({ waters: usual }), marks({ waters: usual }), ""],
  ["a draft", marks({ waters: usual }), marks({ waters: { ...usual, drafts: "zero one" } }), "waters: drafts"],
  [
    "decisions of one of two",
    marks({ waters: usual, seas: usual }),
    marks({ waters: usual, seas: { ...usual, decisions: "1", texts: "mended" } }),
    "seas: texts decisions",
  ],
  ["one that came", marks({}), marks({ waters: usual }), `waters: ${watchedThings.join(" ")}`],
  ["one that went", marks({ waters: usual }), marks({}), `waters: ${watchedThings.join(" ")}`],
])("tells of %s", ([, before, after, changed]) => {
  const told = changesBetween(before, after).map(({ negotiation, things }) => `${negotiation}: ${things.join(" ")}`);
  expect(told.join("; ")).toBe(changed);
});
