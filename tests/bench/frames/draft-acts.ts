import { jumpToLast, type MeasuredPage, press, scrollToTop, settle } from "./acts.ts";

/** The page of the later of the two generated drafts. */
export const draftPage: MeasuredPage = {
  name: "draft",
  address: "/n/long/d/two",
  firstText: ".para .text",
  acts: [
    { name: "against the other draft", perform: async (page) => press(page, "Changes") },
    { name: "substance only", perform: async (page) => press(page, "Substance only") },
    { name: "jump to the last change", perform: jumpToLast },
    { name: "by origin", perform: async (page) => press(page, "Origins") },
    { name: "one draft's words alone", perform: async (page) => press(page, "Two") },
    { name: "clean again", perform: async (page) => press(page, "Clean") },
    {
      name: "go to an address",
      perform: async (page) => {
        await page.keyboard.press("g");
        await page.keyboard.type("40");
        await page.keyboard.press("Enter");
        await settle(page);
      },
    },
    { name: "scroll to the top", perform: scrollToTop },
  ],
};
