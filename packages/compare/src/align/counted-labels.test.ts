import { describe, expect, test } from "vitest";
import { writtenDraft } from "../testing/written-draft.ts";
import { CountedLabels } from "./counted-labels.ts";
import { numberDrafts } from "./draft-in-numbers.ts";

describe("CountedLabels", () => {
  test("counts a plain number, which is read by a short cut, as it counts any other", () => {
    const { before } = numberDrafts(writtenDraft("b", ["1. Water", "2. Boats", "2 bis. Nets", "3. Fish"]), []);
    const labels = before.paragraphs.map(({ canonical }) => canonical);
    const counted = new CountedLabels(before);
    const arabic = labels.map((_, at) => counted.formOf(at));
    expect(arabic).toEqual(["  arabic", "  arabic", null, "  arabic"]);
  });
});
