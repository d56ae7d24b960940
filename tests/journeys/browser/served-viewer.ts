import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { type ServedArchive, serveArchive } from "./serve-archive.ts";
import { openPage, type ViewerPage, type ViewerWindow } from "./viewer-page.ts";

/** The viewer of the sample negotiation, and pages of a browser to look at it with. */
export interface ServedViewer {
  /** "http://localhost:41234" */
  readonly url: string;
  readonly openPage: (look?: ViewerWindow) => Promise<ViewerPage>;
}

/** A viewer that nobody else looks at, with its archive for other programs that keep something there. */
export interface OwnViewer extends ServedViewer {
  readonly archive: string;
}

/** One a process, for all files of tests that it runs; it ends with the process. */
let browser: Promise<Browser> | undefined;

async function openPageOf(look: ViewerWindow | undefined): Promise<ViewerPage> {
  browser ??= openBrowser();
  return openPage(await browser, look);
}

/** The sample as it is served to all journeys that only read: none of them may keep anything. */
export function servedViewer(): ServedViewer {
  return { url: inject("servedSample"), openPage: openPageOf };
}

/**
 * Serves a sample of its own from before the first test of the file that calls it until after the last one, for journeys
 * that keep something. It is there in tests, not before.
 */
export function ownViewer(): OwnViewer {
  let folder = "";
  let sample: ServedArchive;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "travaux-viewer-"));
    const archive = path.join(folder, "travaux.db");
    copyFileSync(inject("sampleArchive"), archive);
    sample = await serveArchive(archive);
  });
  afterAll(async () => {
    await sample.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get url() {
      return sample.url;
    },
    get archive() {
      return sample.archive;
    },
    openPage: openPageOf,
  };
}
