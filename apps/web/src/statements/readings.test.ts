import type { ListedCandidate, ParagraphHeading } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { readingsOf } from "./readings.ts";

function heading(id: string): ParagraphHeading {
  return { id, kind: "paragraph", label: `${id}.`, address: id, firstWords: "Parties act" };
}

const rev2: ListedCandidate = {
  draft: "rev-2",
  draftLabel: "Rev 2",
  evidence: ["date"],
  labels: [
    { label: "44", paragraphs: [heading("p44")] },
    { label: "45", paragraphs: [] },
  ],
};

describe("the readings of an open citation", () => {
  test("are one a draft, and mean the paragraphs that the draft has", () => {
    const [only, ...others] = readingsOf({ candidates: [rev2] });
    expect(others).toEqual([]);
    expect(only?.means).toEqual({ kind: "paragraphs", addresses: ["#p44@rev-2"] });
    expect(only?.paragraphs.map(({ label, heading: found }) => [label, found?.id ?? null])).toEqual([
      ["44", "p44"],
      ["45", null],
    ]);
  });

  test("mean what the labels name where every one names one paragraph", () => {
    const plain = { ...rev2, labels: [{ label: "44", paragraphs: [heading("p44")] }] };
    expect(readingsOf({ candidates: [plain] })[0]?.means).toEqual({ kind: "draft", draft: "rev-2" });
  });

  test("are several in a draft that has the number twice", () => {
    const twice = { ...rev2, labels: [{ label: "44", paragraphs: [heading("one"), heading("two")] }] };
    expect(readingsOf({ candidates: [twice] }).map(({ means }) => means)).toEqual([
      { kind: "paragraphs", addresses: ["#one@rev-2"] },
      { kind: "paragraphs", addresses: ["#two@rev-2"] },
    ]);
  });

  test("cannot be chosen in a draft that has none of the numbers", () => {
    const bare = { ...rev2, labels: [{ label: "99", paragraphs: [] }] };
    expect(readingsOf({ candidates: [bare] })[0]?.means).toBeNull();
  });

  test("are never more than there are keys", () => {
    const many = ["44", "45", "46", "47"].map((label) => ({ label, paragraphs: [heading("one"), heading("two")] }));
    expect(readingsOf({ candidates: [{ ...rev2, labels: many }, rev2] })).toHaveLength(9);
  });
});
