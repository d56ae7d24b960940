import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaults, faultsInEveryLook } from "./axe-faults.ts";
import { ownViewer } from "./served-viewer.ts";

const compare = "/n/shared-waters/compare?before=rev-1&after=rev-2";

const viewer = ownViewer();

async function focusedText(page: Page): Promise<string> {
  const name = "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''";
  return (await page.evaluate<string>(name)).trim();
}

/** Goes on by the tabulator key until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await focusedText(page))) return;
  }
  throw new Error(`nothing called ${name} was reached; the focus is on “${await focusedText(page)}”`);
}

describe("correcting links", () => {
  test("goes by keyboard alone: parting a pair, and taking that back among the decisions", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(viewer.url + compare);
    await page.getByRole("heading", { name: "The text" }).waitFor();
    await page.keyboard.press("n");
    await tabTo(page, /^why\?$/u);
    await page.keyboard.press("Enter");
    await tabTo(page, /^These do not/u);
    await page.keyboard.press("Enter");
    // Whose word it is has to be known: the browser leads to the name.
    await expect.poll(async () => page.evaluate<string>("document.activeElement.name")).toBe("author");
    await page.keyboard.type("Ana");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await focusedText(page)).toMatch(/^These do not/u);
    await page.keyboard.press("Enter");
    await page.getByText(/^Kept: .* do not belong together\.$/u).waitFor();
    // The reader goes on at the row, which now stands alone and says who said so.
    await expect.poll(async () => focusedText(page)).toMatch(/, new$/u);
    await page.getByText(/^Not to be linked with .*: said by Ana on /u).waitFor();
    await page.getByRole("link", { name: "All decisions" }).click();
    await page.getByRole("heading", { level: 1, name: "Decisions" }).waitFor();
    expect(await page.getByLabel("Your name").inputValue()).toBe("Ana");
    await tabTo(page, /^Revoke: .* do not belong together$/u);
    await page.keyboard.press("Enter");
    await page.getByText(/^Revoked: /u).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test("links a paragraph with another one that is found by its number, and shows it as pinned in its history", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${compare}&kinds=new`);
    const row = page.getByRole("group", { name: /^26, new/u });
    await row.getByRole("button", { name: "why?" }).click();
    await page.getByText("It belongs with another paragraph…").click();
    await page.getByLabel("Number or words in Rev 1").fill("26");
    await page.getByRole("radio", { name: /^26 /u }).check();
    await page.getByLabel("Your name").fill("Ben");
    await page.getByRole("button", { name: "These belong together", exact: true }).click();
    await page.getByText("Kept: 26@rev-1 and 26@rev-2 belong together.").waitFor();
    await page.goto(`${viewer.url}/n/shared-waters/p/rev-2/26`);
    await page
      .getByText(/linked by a person|pinned/u)
      .first()
      .waitFor();
    await close();
  });

  test("keeps which changes are marked in the address", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(viewer.url + compare);
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("button", { name: "Substance only" }).click();
    await page.getByText(/are not marked\.$/u).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Filter 1" }).click();
    const pressed = page.getByRole("button", { name: "Substance only" });
    expect(await pressed.getAttribute("aria-pressed")).toBe("true");
    expect(new URL(page.url()).searchParams.get("without")).toContain("punctuation");
    await close();
  });
});

test("the reasons, the choice of another paragraph and the filter have no fault that axe finds", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(viewer.url + compare);
  await page.getByRole("heading", { name: "The text" }).waitFor();
  await page.getByRole("button", { name: "Hand on" }).click();
  expect(await axeFaults(page, { places: [".fold-out"] })).toEqual([]);
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("button", { name: "Which changes are marked…" }).click();
  expect(await axeFaults(page, { places: [".fold-out"] })).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "why?" }).first().click();
  await page.getByText("It belongs with another paragraph…").first().click();
  expect(await faultsInEveryLook(page, [".why"])).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
