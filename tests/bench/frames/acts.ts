import type { Page } from "playwright-core";

/** Something that a reader does on a page. */
export interface Act {
  readonly name: string;
  readonly perform: (page: Page) => Promise<void>;
}

/** A page that is measured: its address in the generated negotiation, and what is done there, one after the other. */
export interface MeasuredPage {
  readonly name: string;
  readonly address: string;
  /** An element with the first words of the text. */
  readonly firstText: string;
  readonly acts: readonly Act[];
}

const PATIENCE_MS = 60_000;
/** How often the page is asked whether it is done: seldom, for the question costs it time as well. */
const POLLING_MS = 250;

const IS_SETTLED = `document.querySelector(".compared, .reading, .synopsis-rows")?.getAttribute("aria-busy") === "false" ||
  document.querySelector(".flow-name") !== null`;

/** Waits until all that was asked for stands in the page. */
export async function settle(page: Page): Promise<void> {
  await waitUntil(page, IS_SETTLED);
}

/** Waits until an expression holds in the page. */
export async function waitUntil(page: Page, isSo: string): Promise<void> {
  const latest = Date.now() + PATIENCE_MS;
  do {
    if (Date.now() > latest) throw new Error(`the page did not come to rest: ${isSo}`);
    await page.waitForTimeout(POLLING_MS);
  } while (!(await page.evaluate<boolean>(isSo)));
}

const BUTTONS = ".text-bar button, .origin-legend button, .flow-tools button";

/**
 * Presses the button whose words begin so. Not through a locator: to find a name that one looks at every element of the
 * page, and makes the browser lay all of them out.
 */
export async function press(page: Page, words: string): Promise<void> {
  const isFound = await page.evaluate<boolean>(`(() => {
    const buttons = [...document.querySelectorAll(${JSON.stringify(BUTTONS)})];
    const wanted = buttons.find((button) => button.textContent.startsWith(${JSON.stringify(words)}));
    wanted?.click();
    return wanted !== undefined;
  })()`);
  if (!isFound) throw new Error(`the page has no button "${words}"`);
  await settle(page);
}

/** To the end of the page, and back to the last place at which the steps stop. */
export async function jumpToLast(page: Page): Promise<void> {
  await page.keyboard.press("End");
  await page.keyboard.press("p");
  await settle(page);
}

export async function scrollToTop(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  for (let step = 0; step < 30; step++) {
    await page.mouse.wheel(0, -3000);
    await page.waitForTimeout(30);
  }
  await settle(page);
}

async function walkBack(page: Page): Promise<void> {
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press("p");
    await page.waitForTimeout(50);
  }
  await settle(page);
}

/** What a reader does on every page of rows: chooses what of the changes is to be seen, and goes through them. */
export const walkedActs: readonly Act[] = [
  { name: "one kind of change", perform: async (page) => press(page, "New") },
  { name: "all kinds again", perform: async (page) => press(page, "All changes") },
  { name: "substance only", perform: async (page) => press(page, "Substance only") },
  { name: "the whole text", perform: async (page) => press(page, "Whole text") },
  { name: "jump to the last change", perform: jumpToLast },
  { name: "walk ten changes back", perform: walkBack },
  { name: "scroll to the top", perform: scrollToTop },
];
