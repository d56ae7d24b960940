import { generatePair, scoreAgainstTruth } from "@travaux/testkit";
import type { SettingName } from "@travaux/testkit";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLaws, compareParagraphs, oddLines } from "./testing/comparison-laws.ts";
import { writtenDraft } from "./testing/written-draft.ts";

const floors: readonly (readonly [SettingName, number])[] = [
  ["normal", 0.99],
  ["heavy", 0.985],
  ["templ", 0.985],
];

/** A size and a seed for each generated pair: short drafts, where surroundings say little, and long ones. */
const pairs = [40, 60, 90, 140, 220, 500].flatMap((paragraphs) =>
  Array.from({ length: 12 }, (_, at) => ({ paragraphs, seed: 1000 + at })),
);

describe("the laws of comparison, for a long time", () => {
  test("hold for drafts of odd lines", () => {
    fc.assert(
      fc.property(oddLines, oddLines, (before, after) => {
        checkLaws(writtenDraft("b", before), writtenDraft("a", after));
      }),
      { seed: 2031, numRuns: 20_000 },
    );
  });

  test.for(floors)("hold for generated drafts, and their links are found: %s", ([setting, floor]) => {
    const scores = pairs.map((size) => {
      const { before, after, truth } = generatePair({ setting, ...size });
      checkLaws(before, after);
      return scoreAgainstTruth(compareParagraphs(before, after).pairs, truth).links.f1;
    });
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThanOrEqual(floor);
  });
});
