import { describe, expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const draft = "/n/shared-waters/d";

const viewer = servedViewer();

describe("reading a draft", () => {
  test("goes by keys from view to view and from change to change, and keeps its place", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${draft}/rev-3`);
    await page
      .getByRole("link", { name: /^there since .*Rev 3: reworded/ })
      .first()
      .waitFor();
    await page.keyboard.press("g");
    await page.keyboard.type("44");
    await page.keyboard.press("Enter");
    const paragraph = page.locator(".para:focus");
    await expect.poll(async () => paragraph.locator(".para-label a").textContent()).toBe("44");
    const top = async () => (await paragraph.boundingBox())?.y ?? -1;
    const before = await top();
    await page.keyboard.press("m");
    await page
      .getByRole("status")
      .filter({ hasText: /passages of \d+ changed against Rev 2/ })
      .waitFor();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
    await page.keyboard.press("n");
    await expect.poll(async () => page.locator(".para:focus").getAttribute("data-change")).toBe("true");
    const { search, hash } = new URL(page.url());
    expect([search, hash.slice(0, 3)]).toEqual(["?view=changes", "#p-"]);
    expect(faults).toEqual([]);
    await close();
  });

  test("says of every word which draft brought it", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${draft}/rev-3?view=provenance`);
    await page.getByRole("button", { name: /^Rev 3 \d+ words$/ }).click();
    await page.getByText(/^Rev 3 brought \d+ words in \d+ paragraphs/).waitFor();
    await page.locator("mark", { hasText: "small island developing States" }).waitFor();
    await page.reload();
    await page.locator("mark", { hasText: "small island developing States" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test("has its contents in a sheet on a telephone, and its steps at the bottom", async () => {
    const { page, faults, close } = await viewer.openPage({ window: "phone" });
    await page.goto(`${viewer.url}${draft}/rev-2?view=brackets`);
    await page.getByText(/^\d+ brackets are left, in \d+ paragraphs\.$/).waitFor();
    await page.getByRole("button", { name: "Next place" }).click();
    await page.locator(".para:focus .bracket").first().waitFor();
    await page.getByRole("button", { name: "View" }).click();
    await page.getByRole("button", { name: "Clean" }).click();
    await page.getByRole("button", { name: "Outline" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "Implementation" }).first().click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await expect.poll(async () => page.locator(".para:focus").textContent()).toContain("Implementation");
    expect(faults).toEqual([]);
    await close();
  });
});
