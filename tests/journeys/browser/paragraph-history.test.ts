import { describe, expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const negotiation = "/n/shared-waters";

const viewer = servedViewer();

describe("a paragraph's history", () => {
  test("has an address of its own, to which its label leads", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/p/rev-3/44`);
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    const permanent = page.url();
    expect(permanent).not.toContain("/44");
    await page.goto(permanent);
    await page.getByRole("heading", { level: 1, name: "44 in Rev 3" }).waitFor();
    await close();
  });

  test("shows what each draft did to the wording before: shall weakened to should, a bracket opened and closed", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/p/rev-3/44`);
    const entry = (draft: string) =>
      page.locator(".history-entry", { has: page.getByRole("link", { name: draft, exact: true }) });
    const weakened = entry("Rev 2").locator("del", { hasText: "shall" });
    await weakened.first().waitFor();
    expect(await entry("Rev 1").locator("ins", { hasText: "[assessed / voluntary]" }).count()).toBe(1);
    expect(await entry("Rev 3").locator("del", { hasText: "[assessed /" }).count()).toBe(1);
    await close();
  });

  test("says under which numbers it stood, and leads to each", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/p/rev-3/45`);
    const thread = page.getByRole("navigation", { name: "This passage in every draft" });
    await thread.getByRole("link", { name: "43" }).last().click();
    await page.getByRole("heading", { level: 1, name: "43 in Rev 1" }).waitFor();
    await close();
  });

  test("says of each word which draft brought it, draft by draft", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/p/rev-3/44`);
    await page.getByRole("button", { name: "Where the words come from" }).click();
    await page.getByRole("button", { name: /^Rev 3 \d+ words/ }).click();
    const marked = await page.locator("mark").allTextContents();
    expect(marked.join("")).toContain("small island developing States");
    await close();
  });
});
