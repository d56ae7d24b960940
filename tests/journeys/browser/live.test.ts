import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { builtCli, sampleFolder } from "../cli/run-travaux.ts";
import { ownViewer } from "./served-viewer.ts";

const viewer = ownViewer();
const file = path.join(sampleFolder, "rev-3.txt");

/** Another program on this machine keeps something in the archive that is served. */
function keep(...args: readonly string[]): void {
  const ran = spawnSync(process.execPath, [builtCli, ...args, "--archive", viewer.archive], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
}

async function topOf(page: Page, words: RegExp): Promise<number> {
  return (await page.getByRole("group", { name: words }).first().boundingBox())?.y ?? Number.NaN;
}

describe("pages that are open", () => {
  test("show a draft that comes from the command line, in every window, over one stream for all of them", async () => {
    const { page, faults, close } = await viewer.openPage();
    const second = await page.context().newPage();
    const streams: string[] = [];
    for (const window of [page, second]) {
      window.on("request", (request) => {
        if (request.url().endsWith("/api/changes")) streams.push(request.url());
      });
      await window.goto(`${viewer.url}/n/shared-waters`);
      await window.getByRole("heading", { name: "Time line" }).waitFor();
    }
    keep("add", "draft", file, "--label", "Chair’s text", "--date", "2031-09-01");
    for (const window of [page, second]) {
      await window.getByRole("heading", { level: 3, name: "Chair’s text" }).waitFor();
      await window.getByText("Chair’s text was added.").waitFor();
    }
    expect(streams).toHaveLength(1);
    // When the window that reads the stream is gone, the other one does.
    await page.close();
    await expect.poll(() => streams.length).toBe(2);
    keep("round", "add", "Sixth round", "--from", "2031-10-01", "--to", "2031-10-04");
    await second.getByText("Sixth round").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test("show what another person decides, and keep the place of whoever reads", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(`${viewer.url}/n/shared-waters/compare?before=rev-1&after=rev-2&all=yes`);
    const row = page.getByRole("group", { name: /^40[ ,]/u }).first();
    await row.scrollIntoViewIfNeeded();
    const before = await topOf(page, /^40[ ,]/u);
    keep("align", "forbid", "26@rev-1", "25@rev-2", "--as", "Ana");
    await page.getByText("A decision was kept in another window.").waitFor();
    await page.locator('.compared[aria-busy="false"]').waitFor();
    expect(Math.abs((await topOf(page, /^40[ ,]/u)) - before)).toBeLessThan(2);
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByText("Ana").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
