import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject } from "vitest";
import { axeFaults } from "../browser/axe-faults.ts";
import type { ServedViewer } from "../browser/served-viewer.ts";
import { windows } from "../browser/viewer-page.ts";
import { emptyFolder, travaux } from "./run-travaux.ts";

/** What a command writes as a page of its own, by name. */
export const writtenPages = {
  comparison: ["diff", "rev-1..rev-2"],
  "change report": ["report", "rev-1..rev-2"],
  draft: ["show", "rev-1"],
  drafts: ["drafts"],
  history: ["history", "44@rev-3"],
  provenance: ["blame", "44@rev-3"],
  concordance: ["concordance"],
} as const;

/** Has the page written, opens it from its folder, and looks at it on a laptop and on a telephone. */
export async function examineWritten(viewer: ServedViewer, name: keyof typeof writtenPages): Promise<void> {
  const file = path.join(await emptyFolder(), `${name}.html`);
  const archive = inject("sampleArchive");
  const written = await travaux(path.dirname(file), [...writtenPages[name], "--archive", archive, "-o", file]);
  expect(written).toEqual({ code: 0, out: "", err: "" });
  const { page, faults, close } = await viewer.openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  for (const size of [windows.laptop, windows.phone]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  }
  expect([asked, faults]).toEqual([[pathToFileURL(file).href], []]);
  await close();
}
