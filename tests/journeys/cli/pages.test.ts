import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults } from "../browser/axe-faults.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { sampleFolder, travaux } from "./run-travaux.ts";

const pages = [
  ["comparison", ["diff", "rev-1..rev-2"]],
  ["change report", ["report", "rev-1..rev-2"]],
  ["draft", ["show", "rev-1"]],
  ["drafts", ["drafts"]],
  ["history", ["history", "44@rev-3"]],
  ["provenance", ["blame", "44@rev-3"]],
  ["concordance", ["concordance"]],
] as const;

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 375, height: 812 };

let folder = "";
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "travaux-pages-"));
  expect(await travaux(folder, ["import", path.join(sampleFolder, "manifest.yaml")])).toMatchObject({ code: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.for(pages)("the page of a %s", ([name, command]) => {
  test("is accessible, fits wide and narrow screens, and asks for nothing", async () => {
    const file = path.join(folder, `${name}.html`);
    const written = await travaux(folder, [...command, "--format", "html", "-o", file]);
    expect(written).toEqual({ code: 0, out: "", err: "" });
    const context = await browser.newContext({ viewport: WIDE });
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(pathToFileURL(file).href);
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        const overflow = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(overflow).toBe(0);
        expect(await axeFaults(page)).toEqual([]);
      }
      expect([asked, complaints]).toEqual([[pathToFileURL(file).href], []]);
    } finally {
      await context.close();
    }
  });
});
