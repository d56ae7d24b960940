import type { Page } from "playwright-core";
import { type MeasuredPage, press, settle, waitUntil } from "./acts.ts";

/** The whole flow of the generated series, and one of its sections. */
export const flowPage: MeasuredPage = {
  name: "flow",
  address: "/n/long/flow",
  firstText: ".flow-name",
  acts: [
    { name: "scroll down and up", perform: async (page) => scrollOver(page, 0, 400) },
    { name: "scroll across and back", perform: async (page) => scrollOver(page, 400, 0) },
    { name: "narrow columns", perform: async (page) => press(page, "narrow") },
    { name: "wide columns", perform: async (page) => press(page, "wide") },
    { name: "point at lines", perform: pointAtLines },
    { name: "walk ten steps by arrow", perform: walkByArrows },
    {
      name: "open a section",
      perform: async (page) => {
        await page.keyboard.press("Enter");
        await waitUntil(page, "document.querySelector('.flow-corner')?.textContent === 'Paragraph'");
      },
    },
    { name: "scroll over its paragraphs", perform: async (page) => scrollOver(page, 0, 400) },
  ],
};

async function scrollOver(page: Page, across: number, down: number): Promise<void> {
  await page.mouse.move(700, 600);
  for (let step = 0; step < 20; step++) {
    const way = step < 10 ? 1 : -1;
    await page.mouse.wheel(way * across, way * down);
    await page.waitForTimeout(30);
  }
  await settle(page);
}

async function pointAtLines(page: Page): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await page.mouse.move(500 + step * 20, 450 + step * 15);
    await page.waitForTimeout(30);
  }
  await settle(page);
}

async function walkByArrows(page: Page): Promise<void> {
  await page.evaluate("document.querySelector('.flow-chart').focus()");
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press(step % 2 === 0 ? "ArrowDown" : "ArrowRight");
    await page.waitForTimeout(50);
  }
  await settle(page);
}
