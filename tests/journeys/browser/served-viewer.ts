import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { type ServedSample, serveSample } from "./serve-sample.ts";
import { openPage, type ViewerPage, type ViewerWindow } from "./viewer-page.ts";

/** The viewer of the sample negotiation, and pages of a browser to look at it with. */
export interface ServedViewer {
  /** "http://localhost:41234" */
  readonly url: string;
  readonly archive: string;
  readonly browser: Browser;
  readonly openPage: (look?: ViewerWindow) => Promise<ViewerPage>;
}

/**
 * Serves the sample to a browser from before the first test of the file that calls it until after the last one.
 * Both are there in tests, not before.
 */
export function servedViewer(): ServedViewer {
  let sample: ServedSample;
  let browser: Browser;
  beforeAll(async () => {
    [sample, browser] = await Promise.all([serveSample(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await sample.close();
  });
  return {
    get url() {
      return sample.url;
    },
    get archive() {
      return sample.archive;
    },
    get browser() {
      return browser;
    },
    openPage: (look) => openPage(browser, look),
  };
}
