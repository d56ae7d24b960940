import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const most = 200;
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = "document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? ''";
    if ((await page.evaluate<string>(focused)).trim() === name) return;
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

describe("without a mouse", () => {
  test("a delegate goes from the time line to a comparison, through its changes, and into a paragraph's history", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(viewer.url);
    await page.getByRole("heading", { name: "Time line" }).waitFor();

    await tabTo(page, "Read the changes");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Final draft against Rev 3" }).waitFor();
    await expect.poll(async () => page.locator(":focus").textContent()).toBe("Final draft against Rev 3");

    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await page.getByText("change 2 of 11").waitFor();
    await page.keyboard.press("p");
    await page.getByText("change 1 of 11").waitFor();
    await page.keyboard.press("m");
    await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe("inline");
    await page.locator('.compared[data-view="inline"][aria-busy="false"]').waitFor();

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    await expect.poll(async () => page.evaluate<string>("document.activeElement.tagName")).toBe("H1");
    expect(faults).toEqual([]);
    await close();
  });

  test("the first Tab offers to skip to the text, and takes the focus there", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(viewer.url);
    await page.getByRole("heading", { name: "Time line" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("main");
    await close();
  });

  test("“?” shows the keys, Escape puts them away, and the letters can be switched off for good", async () => {
    const { page, close } = await viewer.openPage();
    const address = `${viewer.url}/n/shared-waters/compare?before=rev-2&after=rev-3`;
    await page.goto(address);
    await page.getByRole("heading", { name: "The text" }).waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    await dialog.getByRole("checkbox").press("Space");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.reload();
    await page.getByRole("heading", { name: "The text" }).waitFor();
    await page.keyboard.press("n");
    expect(page.url()).toBe(address);
    await close();
  });

  test("“/” leads to the search, and a hit leads to its paragraph", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}/n/shared-waters`);
    await page.getByRole("heading", { name: "Time line" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("headwaters fund");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "In drafts" }).waitFor();
    // The passage is given once, under its latest number, and where else it stands.
    await tabTo(page, "44 in Rev 3");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    await close();
  });
});
