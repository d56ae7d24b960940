import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { ownViewer } from "./served-viewer.ts";

const viewer = ownViewer();

const hostile = [
  "Compact on Shared Waters",
  "1. States shall act <script>document.title='taken'</script> together.",
  "3. States <img src=x onerror=alert(1)> [shall consult.",
].join("\n\n");

describe("adding a draft", () => {
  test("previews a file, keeps it when told to, and shows whatever it holds as text", async () => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(`${viewer.url}/n/shared-waters/add`);
    const file = { name: "late proposal.txt", mimeType: "text/plain", buffer: Buffer.from(hostile) };
    await page.getByLabel("The draft’s file").setInputFiles(file);
    await page.getByText("States shall act <script>document.title='taken'</script> together.").waitFor();
    expect(await page.locator(".para-findings li").count()).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);

    await page.getByLabel("Label").fill("Late proposal");
    await page.getByLabel("Date").fill("2031-07-11");
    await page.getByLabel("Sixth round").check();
    await page.getByRole("button", { name: "Keep this draft" }).click();
    await page.getByText("Late proposal is kept.").waitFor();
    await page.getByRole("link", { name: "Late proposal", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Late proposal" }).waitFor();
    expect(await page.title()).toBe("Late proposal, Compact on Shared Waters – Travaux");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("says in one sentence why a file can not be read, and keeps nothing", async () => {
    const { page, close } = await viewer.openPage();
    await page.goto(`${viewer.url}/n/shared-waters/add`);
    const file = {
      name: "scan.png",
      mimeType: "image/png",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    };
    await page.getByLabel("The draft’s file").setInputFiles(file);
    const refusal = page.getByRole("alert");
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain("scan.png");
    expect(await page.getByRole("button", { name: "Keep this draft" }).count()).toBe(0);
    await close();
  });
});
