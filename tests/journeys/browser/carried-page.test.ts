import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { exportPage, isOfFile, openFilePage, placeIn } from "./carried-page.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();
const folder = mkdtempSync(path.join(tmpdir(), "travaux-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a negotiation that was downloaded as one page is read from the disk, without a network", async () => {
  const file = path.join(folder, "shared-waters.html");
  const there = await viewer.openPage();
  await there.page.goto(`${viewer.url}/n/shared-waters`);
  await there.page.getByText("Hand this negotiation on").click();
  const [download] = await Promise.all([
    there.page.waitForEvent("download"),
    there.page.getByRole("link", { name: "Download as one page" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shared-waters.html");
  await download.saveAs(file);
  await there.close();

  const { page, faults, asked, open, close } = await openFilePage(viewer);
  await open(file);
  await page.getByRole("heading", { name: "Compact on Shared Waters" }).waitFor();
  await page.getByText("This page is a copy of").waitFor();
  expect(await page.getByRole("link", { name: "Add a draft" }).count()).toBe(0);
  expect(await page.getByText("Hand this negotiation on").count()).toBe(0);

  // From the overview to a comparison, and why two paragraphs stand together: to be read, not to be corrected.
  await page.getByRole("link", { name: /changed from Rev 2/u }).click();
  await page.getByRole("heading", { name: "Rev 3 against Rev 2" }).waitFor();
  expect(placeIn(page)).toBe("/n/shared-waters/compare?before=rev-2&after=rev-3");
  await page.getByRole("button", { name: /^why/iu }).first().click();
  await page.locator(".why-reasons").waitFor();
  expect(await page.getByLabel("Your name").count()).toBe(0);

  // The page's own script, once more as a worker, makes Word files.
  await page.getByRole("button", { name: "Hand on" }).click();
  const [worker, redline] = await Promise.all([
    page.waitForEvent("worker"),
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Word, with tracked changes" }).click(),
  ]);
  expect(worker.url()).toMatch(/^blob:/u);
  expect(redline.suggestedFilename()).toBe("rev-2-rev-3.docx");
  expect(
    readFileSync(await redline.path())
      .subarray(0, 2)
      .toString("latin1"),
  ).toBe("PK");

  // A link to exactly this view opens it, and one within the view leads on and back.
  await open(file, "/n/shared-waters/statements/04-upstream-partners");
  await page.getByRole("link", { name: /^Citation 1/u }).click();
  expect(placeIn(page)).toBe("/n/shared-waters/statements/04-upstream-partners#c-1");
  await page.goBack();
  expect(placeIn(page)).toBe("/n/shared-waters/statements/04-upstream-partners");

  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /^Search/u }).fill("44@rev-3");
  await page.getByRole("option", { name: /^44/u }).first().click();
  await page.getByRole("heading", { name: "History" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);

  await open(file, "/n/shared-waters/search?q=basin");
  await page.getByRole("heading", { name: "In drafts" }).waitFor();
  expect(asked.filter((address) => !isOfFile(address))).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test("a page with a password shows nothing until it is given", async () => {
  const file = path.join(folder, "locked.html");
  const password = path.join(folder, "password.txt");
  writeFileSync(password, "all the waters of the world\n");
  exportPage(inject("sampleArchive"), file, "rev-3..final", "--password-file", password);
  expect(readFileSync(file, "utf8")).not.toMatch(/Shared Waters|Rev 3/u);

  const { page, faults, asked, open, close } = await openFilePage(viewer);
  await open(file);
  await page.getByRole("heading", { name: "This page has a password" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel("Password").fill("all the waters of the moon");
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByRole("alert").getByText("the password is another one").waitFor();
  await page.getByLabel("Password").fill("all the waters of the world");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Final draft against Rev 3" }).waitFor();
  await page.getByText("these two drafts and no others").waitFor();
  expect(asked.filter((address) => !isOfFile(address))).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
