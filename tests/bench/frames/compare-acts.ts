import { jumpToLast, type MeasuredPage, press, scrollToTop, settle } from "./acts.ts";

/** The comparison of the two generated drafts. */
export const comparePage: MeasuredPage = {
  name: "comparison",
  address: "/n/long/compare?before=one&after=two",
  firstText: ".row .text",
  acts: [
    { name: "another view (inline)", perform: async (page) => press(page, "Inline") },
    { name: "another view (list)", perform: async (page) => press(page, "List") },
    { name: "and back (side by side)", perform: async (page) => press(page, "Side by side") },
    { name: "one kind of change", perform: async (page) => press(page, "New") },
    { name: "all kinds again", perform: async (page) => press(page, "All changes") },
    { name: "substance only", perform: async (page) => press(page, "Substance only") },
    { name: "the whole text", perform: async (page) => press(page, "Whole text") },
    { name: "jump to the last change", perform: jumpToLast },
    {
      name: "walk ten changes back",
      perform: async (page) => {
        for (let step = 0; step < 10; step++) {
          await page.keyboard.press("p");
          await page.waitForTimeout(50);
        }
        await settle(page);
      },
    },
    { name: "scroll to the top", perform: scrollToTop },
  ],
};
