import { expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();

test("the flow leads from the whole to a section, to a paragraph and back, by keyboard", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(`${viewer.url}/n/shared-waters/flow`);
  const chart = page.getByRole("application");
  const story = page.locator(".flow-story");
  await chart.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => story.textContent()).toContain("still there in Final draft");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "All sections" }).waitFor();
  const section = await page.getByRole("heading", { level: 1 }).textContent();
  expect(section).not.toBe("Flow");

  // The Headwaters Fund came out of a longer paragraph: a thread that forks.
  await page.goto(`${viewer.url}/n/shared-waters/flow?section=44@rev-3`);
  await page.getByRole("heading", { level: 1, name: "Implementation" }).waitFor();
  await page.getByText("The Facility should also include").hover();
  await chart.focus();
  for (const key of ["Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await expect.poll(async () => story.textContent()).toContain("in Rev 1 (42) split");
  await expect.poll(() => page.url()).toContain("focus=");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Implementation" }).waitFor();
  expect(await story.textContent()).toContain("in Rev 1 (42) split");
  await chart.focus();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Flow", exact: true }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("on a telephone the flow is a table of two drafts, and steps through them", async () => {
  const { page, faults, close } = await viewer.openPage({ window: "phone" });
  await page.goto(`${viewer.url}/n/shared-waters/flow?section=44@rev-3`);
  const head = page.getByRole("columnheader");
  await expect.poll(async () => head.allTextContents()).toContain("Final draft");
  await page.getByRole("button", { name: "Earlier drafts" }).click();
  await page.getByRole("button", { name: "Earlier drafts" }).click();
  await expect.poll(async () => head.allTextContents()).toContain("Rev 1");
  expect(page.url()).toContain("left=rev-1");
  const row = page.getByRole("row", { name: /The Facility should also include/ });
  expect(await row.textContent()).toContain("reworded");
  expect(faults).toEqual([]);
  await close();
});
