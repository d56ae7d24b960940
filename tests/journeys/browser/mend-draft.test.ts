import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleFolder } from "@travaux/sample";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { printedFile } from "./printed-file.ts";
import { faultsInEveryLook } from "./axe-faults.ts";
import { ownViewer } from "./served-viewer.ts";

const viewer = ownViewer();

interface ChosenFile {
  readonly name: string;
  readonly buffer: Buffer;
}

const word: ChosenFile = {
  name: "zero-draft-plus.docx",
  buffer: readFileSync(path.join(sampleFolder, "zero-draft-plus.docx")),
};
/** A paragraph that a wide gap between two lines parts where it should not. */
const printed: ChosenFile = {
  name: "printed.pdf",
  buffer: printedFile([
    { text: "1. Parties shall share what they measure, and", below: 0 },
    { text: "Every month they shall send it to one another.", below: 60 },
    { text: "2. Lakes are open to all Parties at all times.", below: 60 },
  ]),
};
const arabic: ChosenFile = {
  name: "arabic.txt",
  buffer: Buffer.from("1. تتعاون الدول الأطراف في إدارة المياه المشتركة.\n\n3. تجتمع الدول مرة كل سنة.\n"),
};

async function choose(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  await page.goto(`${viewer.url}/n/shared-waters/add`);
  const chosen = files.map((file) => ({ mimeType: "application/octet-stream", ...file }));
  await page.getByLabel("The draft’s file").setInputFiles(chosen);
  await page.locator(".desk-paragraphs .para").first().waitFor();
}

/** Waits until what was said last is in the text: the page says that it is busy before whoever said it goes on. */
async function readAgain(page: Page): Promise<void> {
  await page.locator('.desk-paragraphs[aria-busy="false"]:visible').waitFor();
}

function paragraph(page: Page, words: string): Locator {
  return page.locator(".desk-paragraphs .para").filter({ hasText: words });
}

async function textsOf(page: Page): Promise<readonly string[]> {
  return page.locator(".desk-paragraphs .para > .text").allTextContents();
}

async function focusedName(page: Page): Promise<string> {
  const name = "document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? ''";
  return (await page.evaluate<string>(name)).trim();
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** Steps from paragraph to paragraph by letter, to the one with these words. */
async function stepTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press("j");
    const focused = await page.evaluate<string>("document.activeElement?.textContent ?? ''");
    if (focused.includes(words) && !focused.includes("what they measure")) return;
  }
  throw new Error(`The letter j does not lead to “${words}”.`);
}

describe("mending before a draft is kept", () => {
  test("a Word file: kind, label and level are set, a paragraph is parted, and the draft says who did it", async () => {
    const { page, faults, close } = await viewer.openPage();
    await choose(page, word);
    const count = await page.locator(".desk-paragraphs .para").count();
    const first = paragraph(page, "Rivers, lakes and aquifers that cross").first();
    await first.getByRole("button", { name: "Mend 1" }).click();
    await first.getByLabel("Label").fill("1 bis.");
    await first.getByRole("button", { name: "Set label" }).click();
    await readAgain(page);
    await page.getByRole("button", { name: "Mend 1 bis" }).waitFor();
    await first.getByRole("button", { name: "Further in" }).click();
    await readAgain(page);
    await first.getByText("Level 2").waitFor();
    await first.getByLabel("Part before").selectOption({ index: 2 });
    await first.getByRole("button", { name: "Part here" }).click();
    await readAgain(page);
    expect(await page.locator(".desk-paragraphs .para").count()).toBe(count + 1);
    await page.getByText("3 mends").waitFor();

    await page.getByRole("button", { name: "Undo" }).click();
    await readAgain(page);
    expect(await page.locator(".desk-paragraphs .para").count()).toBe(count);
    await page.keyboard.press("Control+Shift+Z");
    await readAgain(page);
    expect(await page.locator(".desk-paragraphs .para").count()).toBe(count + 1);

    await page.getByLabel("Label", { exact: true }).first().fill("Mended zero");
    await page.getByLabel("Your name").fill("Ana Costa");
    await page.getByRole("button", { name: "Keep this draft" }).click();
    await page.getByText("Mended zero is kept.").waitFor();
    await page.goto(`${viewer.url}/n/shared-waters/d/mended-zero`);
    await page.getByText("Mended by Ana Costa: 3 mends").click();
    await page.getByText("label 1 bis.").waitFor();
    expect(await page.locator(".para-label", { hasText: "1 bis" }).count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("a PDF, by keyboard alone: a torn paragraph is joined, and the place and the focus stay", async () => {
    const { page, faults, close } = await viewer.openPage();
    await choose(page, printed);
    expect(await textsOf(page)).toHaveLength(3);
    await stepTo(page, "Every month");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "Join with the paragraph before");
    await page.keyboard.press("Enter");
    await readAgain(page);
    expect(await textsOf(page)).toEqual([
      "Parties shall share what they measure, and Every month they shall send it to one another.",
      "Lakes are open to all Parties at all times.",
    ]);
    // The paragraph is gone; the one that took it in has the focus.
    await expect.poll(() => focusedName(page)).toBe("Mend 1");
    await tabTo(page, "Further in");
    await page.keyboard.press("Enter");
    await readAgain(page);
    expect(await focusedName(page)).toBe("Further in");
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toBe("Mend 1");
    await page.keyboard.press("Control+z");
    await readAgain(page);
    await page.getByLabel("Label", { exact: true }).fill("Printed");
    await page.getByLabel("Your name").fill("Ben Osei");
    await page.keyboard.press("Enter");
    await page.getByText("Printed is kept.").waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test("pointing at a word offers to part before it, and what the file holds stays text", async () => {
    const { page, close } = await viewer.openPage();
    const buffer = Buffer.from("1. Parties <b>shall</b> act together and report every year.\n");
    await choose(page, { name: "hostile.txt", buffer });
    // The word stands in the middle of one line of the text.
    await page.evaluate(`(() => {
      const text = document.querySelector(".desk-paragraphs .text").firstChild;
      getSelection().collapse(text, text.data.indexOf("report") + 2);
      text.parentElement.click();
    })()`);
    await page.getByRole("button", { name: "Part here" }).click();
    await readAgain(page);
    expect(await textsOf(page)).toEqual(["Parties <b>shall</b> act together and", "report every year."]);
    expect(await page.locator(".desk-paragraphs b").count()).toBe(0);
    await close();
  });

  test("several files are looked at one by one, each with what was said of it", async () => {
    const { page, close } = await viewer.openPage();
    await choose(page, printed, arabic);
    await page.getByRole("button", { name: "printed.pdf", exact: true }).click();
    await page.getByRole("button", { name: "Mend 2" }).first().click();
    await page.getByRole("button", { name: "No label" }).click();
    await readAgain(page);
    await page.getByRole("button", { name: "arabic.txt", exact: true }).click();
    await page.getByText("تجتمع الدول").waitFor();
    expect(await page.locator(".reading:visible").getAttribute("dir")).not.toBe("ltr");
    await page.getByRole("button", { name: "printed.pdf", exact: true }).click();
    await page.locator(".mend-steps:visible").getByText("1 mend").waitFor();
    await close();
  });

  test("marks that occur are offered a meaning, and struck words that are deleted leave the text", async () => {
    const { page, close } = await viewer.openPage();
    const html = "<p>1. Parties <s>shall</s> should act.</p><p>2. Lakes are open to all.</p>";
    await choose(page, { name: "struck.html", buffer: Buffer.from(`<!doctype html><html lang="en">${html}</html>`) });
    const strike = page.getByRole("combobox", { name: "Strike-through" });
    await strike.selectOption("deleted");
    await readAgain(page);
    expect(await page.locator(".desk-paragraphs del").allTextContents()).toEqual([expect.stringContaining("shall")]);
    expect(await page.getByLabel("Highlight").count()).toBe(0);
    await strike.selectOption("");
    await readAgain(page);
    expect(await page.locator(".desk-paragraphs del").count()).toBe(0);
    await close();
  });
});

describe("mending a draft that is kept", () => {
  test("goes on from what was mended before, revokes it, and the address says where the reader is", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(`${viewer.url}/n/shared-waters/d/rev-2`);
    await page.getByRole("link", { name: "Mend what was misread" }).click();
    await page.getByRole("heading", { level: 1, name: "Mend Rev 2" }).waitFor();
    await page.getByRole("button", { name: "Mend 2", exact: true }).click();
    expect(new URL(page.url()).searchParams.get("at")).not.toBeNull();
    await page.reload();
    await page.getByRole("group", { name: "Mend 2" }).waitFor();
    await page.getByLabel("This is a").selectOption("item");
    await page.getByRole("button", { name: "Set kind" }).click();
    await readAgain(page);
    await page.getByLabel("Your name").fill("Ana Costa");
    await page.getByRole("button", { name: "Keep these mends" }).click();
    await page.getByText("Mended by Ana Costa: 1 mend").waitFor();

    await page.getByRole("link", { name: "Mend what was misread" }).click();
    await page.getByRole("button", { name: /^Revoke/u }).click();
    await readAgain(page);
    await page.getByRole("button", { name: "Keep these mends" }).click();
    await page.getByRole("heading", { level: 1, name: "Rev 2" }).waitFor();
    await expect.poll(() => page.getByText("Mended by").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

test("a draft's date is corrected by keyboard, shown at once, and taken back among the decisions", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(`${viewer.url}/n/shared-waters/d/rev-2`);
  await page.getByText("28 May 2031").first().waitFor();
  await page.getByRole("button", { name: "Correct date, symbol or rounds" }).press("Enter");
  await page.getByRole("textbox", { name: "Date" }).fill("2031-05-27 13:00");
  await page.getByLabel("Your name").fill("Ana Costa");
  expect(await faultsInEveryLook(page, [".particular-form"])).toEqual([]);
  await page.getByLabel("Your name").press("Enter");
  await page.getByText("27 May 2031").first().waitFor();
  await page.getByText("Rev 2 corrected.").waitFor();
  expect(await focusedName(page)).toBe("Correct date, symbol or rounds");
  await page.goto(`${viewer.url}/n/shared-waters/decisions`);
  await page.getByText(/date is 27 May 2031/u).waitFor();
  await page
    .getByRole("button", { name: /^Revoke/u })
    .first()
    .press("Enter");
  await page.getByText(/Revoked by Ana Costa/u).waitFor();
  await page.goto(`${viewer.url}/n/shared-waters/d/rev-2`);
  await page.getByText("28 May 2031").first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

test.for([
  ["from the left", printed],
  ["from the right", arabic],
] as const)("a text that runs %s has no fault that axe finds while it is mended", async ([, file]) => {
  const { page, faults, close } = await viewer.openPage();
  await choose(page, file);
  await page
    .getByRole("button", { name: /^Mend [13]$/u })
    .last()
    .click();
  await page.getByRole("button", { name: "No label" }).click();
  await readAgain(page);
  expect(await faultsInEveryLook(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
