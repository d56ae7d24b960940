import type { Page } from "playwright-core";

/** Something that a reader does on the page of a comparison. */
export interface Act {
  readonly name: string;
  readonly perform: (page: Page) => Promise<void>;
}

const PATIENCE_MS = 60_000;
/** How often the page is asked whether it is done: seldom, for the question costs it time as well. */
const POLLING_MS = 250;

/** What is measured, one after the other in one page that has just been opened at the comparison. */
export const compareActs: readonly Act[] = [
  { name: "another view (inline)", perform: async (page) => press(page, "Inline") },
  { name: "another view (list)", perform: async (page) => press(page, "List") },
  { name: "and back (side by side)", perform: async (page) => press(page, "Side by side") },
  { name: "one kind of change", perform: async (page) => press(page, "New") },
  { name: "all kinds again", perform: async (page) => press(page, "All changes") },
  { name: "substance only", perform: async (page) => press(page, "Substance only") },
  { name: "the whole text", perform: async (page) => press(page, "Whole text") },
  {
    name: "jump to the last change",
    perform: async (page) => {
      await page.keyboard.press("End");
      await page.keyboard.press("p");
      await settle(page);
    },
  },
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
  {
    name: "scroll to the top",
    perform: async (page) => {
      await page.mouse.move(600, 500);
      for (let step = 0; step < 30; step++) {
        await page.mouse.wheel(0, -3000);
        await page.waitForTimeout(30);
      }
      await settle(page);
    },
  },
];

/** Waits until all that was asked for stands in the page. */
export async function settle(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  do {
    if (Date.now() > until) throw new Error("the page did not come to rest");
    await page.waitForTimeout(POLLING_MS);
  } while (!(await page.evaluate<boolean>(IS_SETTLED)));
}

const IS_SETTLED = `document.querySelector(".compared")?.getAttribute("aria-busy") === "false"`;

/**
 * Presses the button whose words begin so. Not through a locator: to find a name that one looks at every element of the
 * page, and makes the browser lay all of them out.
 */
async function press(page: Page, words: string): Promise<void> {
  const isFound = await page.evaluate<boolean>(`(() => {
    const buttons = [...document.querySelectorAll(".compare-tools button, .kinds button, .classes button")];
    const wanted = buttons.find((button) => button.textContent.startsWith(${JSON.stringify(words)}));
    wanted?.click();
    return wanted !== undefined;
  })()`);
  if (!isFound) throw new Error(`the page has no button "${words}"`);
  await settle(page);
}
