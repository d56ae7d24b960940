import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const negotiation = "/n/shared-waters";

const viewer = servedViewer();

interface Placement {
  readonly before: { readonly x: number; readonly y: number; readonly width: number };
  readonly after: { readonly x: number; readonly y: number; readonly width: number };
}

/** A script that measures both texts of a row at once: while sections come into sight, the page may still shift. */
function placementOf(row: string): string {
  return `(() => {
    const row = document.querySelector('[aria-label^="${row}"]');
    const box = (side) => row.querySelector(side + " .text").getBoundingClientRect().toJSON();
    return { before: box(".side-before"), after: box(".side-after") };
  })()`;
}

describe("comparing drafts", () => {
  test("takes two clicks from the time line, in the order of the drafts whatever was clicked first", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(viewer.url);
    await page.getByRole("link", { name: "Compare Rev 3", exact: true }).click();
    await page.getByText("Rev 3 is picked.").waitFor();
    await page.getByRole("link", { name: "Compare Rev 1 with Rev 3" }).click();
    await page.getByRole("heading", { level: 1, name: "Rev 3 against Rev 1" }).waitFor();
    expect(new URL(page.url()).search).toBe("?before=rev-1&after=rev-3");
    await close();
  });

  test("puts paragraphs that belong together at the same height", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/compare?before=rev-2&after=rev-3`);
    const row = page.getByRole("group", { name: /^44, was 43/ });
    await row.waitFor();
    const measured = await page.evaluate<Placement>(placementOf("44, was 43"));
    expect(measured.after.y).toBe(measured.before.y);
    expect(measured.after.x).toBeGreaterThan(measured.before.x + measured.before.width);
    await close();
  });

  test("shows the split of a paragraph as one cell facing two", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/compare?before=zero-plus&after=rev-1&kinds=divided`);
    const row = page.getByRole("group", { name: /^41, 42, .*split in 2/ });
    await row.waitFor();
    expect(await row.locator(".side-before .cell").count()).toBe(1);
    expect(await row.locator(".side-after .cell").count()).toBe(2);
    await close();
  });

  test("finds words inside a fold with the browser's own search, in principle: the fold opens when asked", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/compare?before=rev-3&after=final`);
    const fold = page.getByRole("button", { name: /paragraphs unchanged/ }).first();
    const content = page.locator(`[id="${await fold.getAttribute("aria-controls")}"]`);
    expect(await content.getAttribute("hidden")).toBe("until-found");
    expect(await content.locator(".text").first().textContent()).not.toBe("");
    await fold.click();
    await content.locator(".text").first().waitFor({ state: "visible" });
    await close();
  });

  test("gives the redline as a Word file with tracked changes", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/compare?before=rev-1&after=rev-2`);
    const coming = page.waitForEvent("download");
    const worker = page.waitForEvent("worker");
    await page.getByRole("button", { name: "Hand on" }).click();
    await page.getByRole("button", { name: "Word, with tracked changes" }).click();
    const download = await coming;
    // Not in the page, which is read meanwhile.
    expect((await worker).url()).toContain("file-worker");
    expect(download.suggestedFilename()).toBe("rev-1-rev-2.docx");
    const parts = unzipSync(await readFile(await download.path()));
    const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    for (const change of ["ins", "del", "moveFrom", "moveTo"]) expect(main).toContain(`<w:${change} `);
    await close();
  });

  test("keeps its whole state in the address: reloading changes nothing", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/compare?before=rev-1&after=rev-2`);
    await page.getByRole("button", { name: "Inline" }).click();
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("button", { name: /^Legal force/ }).click();
    await page.keyboard.press("n");
    await page.getByText(/^change 1 of \d+$/).waitFor();
    const [where, focused] = [page.url(), await page.locator(":focus").getAttribute("data-row")];
    await page.reload();
    await page.getByText(/^change 1 of \d+$/).waitFor();
    expect(page.url()).toBe(where);
    expect(await page.getByRole("button", { name: "Inline" }).getAttribute("aria-pressed")).toBe("true");
    await expect.poll(async () => page.locator(":focus").getAttribute("data-row")).toBe(focused);
    await close();
  });

  test("leads across a move and back again", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/compare?before=rev-2&after=rev-3&kinds=moved`);
    const stub = page.getByRole("link", { name: /moved (?:up|down), to/ }).first();
    await stub.click();
    await expect.poll(async () => page.locator(":focus").getAttribute("data-moved")).toBe("true");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.has("at")).toBe(false);
    await close();
  });

  test("becomes one column with its steps at the bottom on a phone", async () => {
    const { page, close } = await viewer.openPage({ window: "phone" });
    await page.goto(`${viewer.url}${negotiation}/compare?before=rev-2&after=rev-3`);
    const next = page.getByRole("button", { name: "Next change" });
    await next.click();
    await page.getByText(/^change 1 of/).waitFor();
    const box = await next.boundingBox();
    expect(box?.y).toBeGreaterThan(700);
    expect(await page.getByRole("button", { name: "Side by side" }).count()).toBe(0);
    await close();
  });
});
