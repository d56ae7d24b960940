import { jumpToLast, type MeasuredPage, press, scrollToTop, settle } from "./acts.ts";

/** Four drafts of the generated series in columns. */
export const synopsisPage: MeasuredPage = {
  name: "synopsis",
  address: "/n/long/synopsis?drafts=d1,d2,d3,d4",
  firstText: ".synopsis-cell .text",
  acts: [
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
