import type { ConcordanceEvent, ParagraphMargin } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { dotsOf, happenedIn, pastInWords } from "./margin-words.ts";

const drafts = ["Zero", "Rev 1", "Rev 2", "Rev 3"].map((label) => ({ id: label, label, date: null, language: "en" }));

/** A margin as "Rev 1: moved reworded". */
function margin(since: string, ...steps: readonly string[]): ParagraphMargin {
  return {
    id: "p",
    since,
    statements: 0,
    steps: steps.map((step) => {
      const [draft = "", events = ""] = step.split(": ");
      return { draft, happened: events.split(" ") as ConcordanceEvent[] };
    }),
  };
}

describe("the dots beside a paragraph", () => {
  test.for<readonly [dots: string, past: ParagraphMargin]>([
    ["came kept kept kept", margin("Zero", "Rev 1: renumbered")],
    ["absent came changed moved", margin("Rev 1", "Rev 2: moved reworded", "Rev 3: moved")],
    ["came gone absent came", margin("Zero", "Rev 1: dropped", "Rev 3: restored reworded")],
    ["came changed gone absent", margin("Zero", "Rev 1: split", "Rev 2: dropped")],
  ])("are %s", ([dots, past]) => expect(dotsOf(past, drafts).join(" ")).toBe(dots));
});

test("the past of a paragraph is told in words, new numbers left out", () => {
  const past = margin("Zero", "Rev 1: renumbered", "Rev 2: moved renumbered reworded");
  expect(pastInWords(past, drafts)).toBe("there since Zero; Rev 2: moved and reworded");
  expect(happenedIn(past, "Rev 1")).toBeNull();
});
