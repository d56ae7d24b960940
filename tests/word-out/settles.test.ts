import { compareDrafts } from "@travaux/compare";
import type { DraftSide } from "@travaux/model";
import { renderComparisonDocx } from "@travaux/render";
import { generatePair } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { readSampleDrafts } from "../sample/read-sample.ts";
import { printedDraft, settledByReader } from "./settled-text.ts";

async function expectToSettle(before: DraftSide, after: DraftSide): Promise<void> {
  const bytes = renderComparisonDocx(compareDrafts(before, after));
  expect(await settledByReader(bytes, "accept")).toEqual(printedDraft(after.paragraphs));
  expect(await settledByReader(bytes, "reject")).toEqual(printedDraft(before.paragraphs));
}

const drafts = await readSampleDrafts();
const pairs = drafts.flatMap((before) =>
  drafts.filter((after) => after !== before).map((after) => [before, after] as const),
);

describe("a redline in Word", () => {
  test.for(pairs.map(([before, after]) => [before.id, after.id, before, after] as const))(
    "of the sample's %s and %s is the one when all is accepted and the other when all is rejected",
    async ([, , before, after]) => {
      await expectToSettle(
        { name: before.id, paragraphs: before.paragraphs },
        { name: after.id, paragraphs: after.paragraphs },
      );
    },
  );

  test.for(["normal", "heavy", "templ"] as const)("of generated drafts, %s", async (setting) => {
    for (const seed of [1, 2, 3]) {
      const { before, after } = generatePair({ setting, paragraphs: 80, seed });
      await expectToSettle({ name: "before", paragraphs: before }, { name: "after", paragraphs: after });
    }
  });
});
