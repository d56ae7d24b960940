import type { DraftList, DraftListEntry } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { writtenDraft, writtenDraftList } from "./written-draft-list.ts";
import { timelineOf } from "./timeline.ts";

function show(list: DraftList): string {
  return timelineOf(list)
    .map((entry) =>
      entry.kind === "draft"
        ? entry.draft.id
        : `(${entry.round.number}: ${entry.drafts.map((one) => one.id).join(" ")})`,
    )
    .join(" ");
}

function list(drafts: readonly DraftListEntry[]): DraftList {
  return writtenDraftList(drafts, [
    { number: 2, label: "Second round", from: "2031-03-10", to: "2031-03-13" },
    { number: 1, label: "First round", from: "2031-02-03", to: "2031-02-06" },
  ]);
}

describe("the time line", () => {
  test("puts a round between the draft on its table and the draft that came of it", () =>
    expect(show(list([writtenDraft("zero", "2031-01-20", [1]), writtenDraft("rev-1", "2031-03-01", [2])]))).toBe(
      "zero (1: zero) rev-1 (2: rev-1)",
    ));

  test("shows a draft under each round that it served", () =>
    expect(show(list([writtenDraft("zero", "2031-01-20", [1, 2])]))).toBe("zero (1: zero) (2: zero)"));

  test("counts a draft of the first day of a round as before it", () =>
    expect(show(list([writtenDraft("zero", "2031-02-03T18:00", [1])]))).toBe("zero (1: zero) (2: )"));

  test("leaves a draft without a date beside the one before it", () =>
    expect(show(list([writtenDraft("zero", "2031-02-20", []), writtenDraft("rev-1", null, [])]))).toBe(
      "(1: ) zero rev-1 (2: )",
    ));
});
