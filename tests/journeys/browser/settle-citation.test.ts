import { describe, expect, test } from "vitest";
import { faultsInEveryLook } from "./axe-faults.ts";
import { ownViewer } from "./served-viewer.ts";

const negotiation = "/n/shared-waters";
const statement = `${negotiation}/statements/04-upstream-partners`;

const viewer = ownViewer();

describe("what a statement cites", () => {
  test("is found in the list, settled by a key, listed among the decisions, and shown on the paragraph's page", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}`);
    await page.getByRole("link", { name: "Statements", exact: true }).click();
    await page.getByLabel("Has citations that are").selectOption("ambiguous");
    await page.getByText("1 of 5 statements.").waitFor();
    expect(new URL(page.url()).searchParams.get("status")).toBe("ambiguous");

    await page.getByRole("link", { name: "Statement on implementation" }).click();
    await page.getByText("The date 7 July 2031 does not lie in Fifth round").waitFor();
    await page.getByRole("link", { name: "Citation 1: Ambiguous" }).click();
    const note = page.locator("#c-1");
    expect(await note.textContent()).toContain("44, 45 in Rev 2? By the round.");
    expect(await note.textContent()).toContain("44, 45 in Rev 3? By the date.");
    await note.getByRole("link", { name: "Settle citation 1" }).click();

    await page.getByRole("heading", { name: "“paragraphs 44 and 45” Ambiguous" }).waitFor();
    await page.getByRole("heading", { level: 3, name: "Rev 2" }).waitFor();
    await page.keyboard.press("1");
    // Whose word it is has to be known: the browser leads to the name.
    await expect.poll(async () => page.evaluate<string>("document.activeElement.name")).toBe("author");
    await page.keyboard.type("Ana");
    await page.getByRole("button", { name: /It means 44, 45 in Rev 2/u }).click();
    await page
      .getByText(/^Kept: “paragraphs 44 and 45” in 04-upstream-partners means 44@rev-2 and 45@rev-2\.$/u)
      .waitFor();
    await page.getByRole("heading", { name: /“Objective 7” Ambiguous/u }).waitFor();

    await page.getByRole("link", { name: "Decisions" }).click();
    await page.getByText(/^“paragraphs 44 and 45” in 04-upstream-partners means 44@rev-2 and 45@rev-2$/u).waitFor();
    await page.getByRole("link", { name: /^rev-2: We request the Secretary-General/u }).click();

    await page.getByRole("heading", { level: 1, name: "44 in Rev 2" }).waitFor();
    const cited = page.getByRole("region", { name: "Statements that cite it" });
    const citing = cited.getByRole("listitem").filter({ hasText: "Statement on implementation" }).first();
    expect(await citing.textContent()).toContain("As 44 in Rev 2. Settled by Ana.");
    // The draft after it has the passage under another number, and the statement with it.
    await page.getByRole("navigation", { name: "This passage in every draft" }).getByRole("link").last().click();
    await page.getByRole("heading", { level: 1, name: /in Final draft$/u }).waitFor();
    await citing.getByText("As 44 in Rev 2").waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test("is taken back where it was settled", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}${negotiation}/open-citations?at=04-upstream-partners~7`);
    await page.getByRole("heading", { name: "“paragraph 49” Ambiguous" }).waitFor();
    await page.getByLabel("Your name").fill("Ben");
    await page.getByRole("button", { name: /Another document’s/u }).click();
    await page.getByText(/^Kept: /u).waitFor();
    await page.keyboard.press("u");
    await page.getByText(/^Taken back: /u).waitFor();
    await page.getByRole("heading", { name: "“paragraph 49” Ambiguous" }).waitFor();
    await close();
  });

  test("is bound anew when a person corrects the date", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(viewer.url + statement);
    await page.getByRole("button", { name: "Correct: Date" }).click();
    await page.getByLabel("Date", { exact: true }).fill("2031-06-07");
    await page.getByLabel("Your name").fill("Ben");
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByText("Date corrected.").waitFor();
    await page.locator(".particular", { hasText: "7 June 2031 said by Ben" }).waitFor();
    await page.getByRole("link", { name: "Citation 7: Bound" }).waitFor();
    expect(await page.getByText("does not lie in Fifth round").count()).toBe(0);
    await close();
  });
});

test("the form for a particular has no fault that axe finds", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(viewer.url + statement);
  await page.getByRole("button", { name: "Correct: Speaker" }).click();
  expect(await faultsInEveryLook(page, [".particulars"])).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
