import type { Page } from "playwright-core";
import { type MeasuredPage, press, walkedActs } from "./acts.ts";

/** The comparison of the two generated drafts. */
export const comparePage: MeasuredPage = {
  name: "comparison",
  address: "/n/long/compare?before=one&after=two",
  firstText: ".row .text",
  acts: [
    { name: "another view (inline)", perform: async (page) => press(page, "Inline") },
    { name: "another view (list)", perform: async (page) => press(page, "List") },
    { name: "and back (side by side)", perform: async (page) => press(page, "Side by side") },
    ...walkedActs,
    { name: "a redline in Word", perform: saveWord },
  ],
};

async function saveWord(page: Page): Promise<void> {
  await press(page, "Hand on");
  const saved = page.waitForEvent("download", { timeout: 120_000 });
  await press(page, "Word");
  await saved;
}
