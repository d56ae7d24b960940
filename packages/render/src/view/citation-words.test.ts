import type { ListedCitation, ListedTarget } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { nowInWords, settledInWords, statusInWords } from "./citation-words.ts";

const heading = (address: string) =>
  ({ id: address, kind: "paragraph", label: address, address, firstWords: "We" }) as const;
const target = (label: string, now: readonly string[]): ListedTarget => ({
  label,
  status: "bound",
  draft: "rev-2",
  paragraph: label,
  evidence: ["round", "date"],
  now: { draft: "final", draftLabel: "Final", paragraphs: now.map(heading) },
});
const citation = (more: Partial<ListedCitation>): ListedCitation => ({
  from: 0,
  to: 12,
  text: "paragraph 44",
  labels: ["44"],
  document: "draft",
  status: "bound",
  number: 1,
  targets: [],
  candidates: [],
  findings: [],
  ...more,
});

describe("a citation in words", () => {
  test.for<readonly [Partial<ListedCitation>, string]>([
    [{ targets: [target("44", ["44"])] }, "44@rev-2, by round and date"],
    [{ status: "elsewhere", other: "Charter" }, "of another document: Charter"],
    [{ status: "ambiguous" }, "ambiguous: it cannot be told which draft is meant"],
    [
      { status: "ambiguous", candidates: [{ draft: "r", draftLabel: "Rev 2", evidence: ["round"], labels: [] }] },
      "ambiguous: Rev 2 (for it: round)",
    ],
    [{ status: "none" }, "no citation"],
  ])("%j is %s", ([more, wanted]) => expect(statusInWords(citation(more))).toBe(wanted));

  test.for<readonly [readonly string[], string | null]>([
    [["44"], null],
    [["45"], "44 is 45 in Final"],
    [["45", "46"], "44 is 45 and 46 in Final"],
    [[], "44 is not in Final any more"],
  ])("what became of it: %j", ([now, wanted]) => {
    expect(nowInWords(citation({ targets: [target("44", now)] }))).toBe(wanted);
  });

  test("who settled it", () => {
    const settled = { uuid: "u", author: "Ana", at: "2031-07-20T10:00:00Z", decision: 3, means: "none" } as const;
    expect(settledInWords(citation({ settled }))).toBe("settled by Ana, 2031-07-20 (decision 3)");
  });
});
