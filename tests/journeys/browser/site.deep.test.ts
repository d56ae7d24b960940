import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { travaux } from "../cli/run-travaux.ts";
import { axeFaults } from "./axe-faults.ts";
import { servedViewer } from "./served-viewer.ts";
import { windows } from "./viewer-page.ts";

const viewer = servedViewer();

/** Axe would fetch the style sheet to read it, which the policy of the pages forbids to anybody. */
const rules = { preload: false } as const;
/** Paragraphs far down show nothing that those above them do not. */
const places = ["body > :not(main)", "main > :not(article)", "article > :nth-child(-n + 20)"];

test(
  "a site that was exported is read from a folder, without a server and without faults",
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "travaux-site-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const asked = ["export", "--site", "-o", "site", "--archive", inject("sampleArchive")];
    expect(await travaux(folder, asked)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("6 drafts") });
    const { page, faults, close } = await viewer.openPage();
    await page.goto(pathToFileURL(path.join(folder, "site", "index.html")).href);
    // The policy of the page lets its own style sheet in.
    expect(await page.evaluate("getComputedStyle(document.body).maxWidth")).not.toBe("none");
    for (const [link, heading] of [
      ["Rev 2", "Rev 2: Compact on Shared Waters"],
      ["44", "44 in Rev 2"],
      ["46 in Final draft", "46 in Final draft"],
      ["Statement on implementation", "Statement on implementation"],
      ["Concordance", "Concordance"],
    ] as const) {
      await page.getByRole("link", { name: link, exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      await page.setViewportSize(windows.phone);
      expect(await axeFaults(page, { rules, places }), heading).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), heading).toBeLessThanOrEqual(375);
      await page.setViewportSize(windows.laptop);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page, { places, rules: { ...rules, runOnly: ["color-contrast"] } })).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);
