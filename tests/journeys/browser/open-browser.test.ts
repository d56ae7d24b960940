import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";

describe("the browser of the journeys", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  test("lays out a page and photographs it", async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 200 } });
    await page.goto("data:text/html,<title>Draft</title><h1>Compact on Shared Waters</h1>");
    const photograph = await page.screenshot();
    expect(await page.title()).toBe("Draft");
    expect(photograph.subarray(1, 4).toString("latin1")).toBe("PNG");
    await page.close();
  });

  test("reaches nothing outside this machine", async () => {
    const page = await browser.newPage();
    await expect(page.goto("http://travaux.example/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    await page.close();
  });
});
