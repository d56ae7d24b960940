import { compareDrafts } from "@travaux/compare";
import type { DraftSide } from "@travaux/model";
import { renderComparisonDocx } from "@travaux/render";
import { expect } from "vitest";
import { printedDraft, settledByReader } from "./settled-text.ts";

/** Holds the redline of two drafts to the law: accepted it is the later one, rejected the earlier one, to our own reader. */
export async function expectToSettle(before: DraftSide, after: DraftSide): Promise<void> {
  const bytes = renderComparisonDocx(compareDrafts(before, after));
  expect(await settledByReader(bytes, "accept")).toEqual(printedDraft(after.paragraphs));
  expect(await settledByReader(bytes, "reject")).toEqual(printedDraft(before.paragraphs));
}
