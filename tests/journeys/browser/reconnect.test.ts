import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { builtCli, sampleFolder } from "../cli/run-travaux.ts";
import { serveArchive } from "./serve-archive.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();
const folder = mkdtempSync(path.join(tmpdir(), "travaux-reconnect-"));
const archive = path.join(folder, "travaux.db");
afterAll(() => rmSync(folder, { recursive: true }));

/** Another program keeps a draft while nobody serves the archive. */
function addFromCommandLine(label: string): void {
  const file = path.join(sampleFolder, "rev-3.txt");
  const args = [builtCli, "add", "draft", file, "--label", label, "--date", "2031-09-01", "--archive", archive];
  const ran = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
}

test("a page outlives its server: it says so, finds the next one, and what it was about to keep can be kept", async () => {
  copyFileSync(inject("sampleArchive"), archive);
  const first = await serveArchive(archive);
  const { page, close } = await viewer.openPage();
  await page.goto(`${first.url}/n/shared-waters/add`);
  const overview = await page.context().newPage();
  await overview.goto(`${first.url}/n/shared-waters`);
  await overview.getByRole("heading", { name: "Time line" }).waitFor();
  const buffer = Buffer.from("Compact on Shared Waters\n\n1. States shall act together.\n");
  await page.getByLabel("The draft’s file").setInputFiles({ name: "late.txt", mimeType: "text/plain", buffer });
  await page.getByText("States shall act together.").waitFor();

  await first.close("SIGKILL");
  const isGone = page.getByText("The server does not answer; see that it still runs.");
  await isGone.waitFor();
  await page.getByText("States shall act together.").waitFor();
  addFromCommandLine("Chair’s text");
  const second = await serveArchive(archive, Number(new URL(first.url).port));
  expect(second.url).toBe(first.url);
  await isGone.waitFor({ state: "detached" });
  await overview.getByRole("heading", { level: 3, name: "Chair’s text" }).waitFor();

  // The server that holds the file is gone; the page has it still.
  await page.getByLabel("Label").fill("Late proposal");
  await page.getByLabel("Date").fill("2031-09-02");
  await page.getByRole("button", { name: "Keep this draft" }).click();
  await page.getByText("Late proposal is kept.").waitFor();
  await overview.getByRole("heading", { level: 3, name: "Late proposal" }).waitFor();
  await close();
  await second.close();
});
