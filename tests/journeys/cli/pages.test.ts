import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { axeFaults } from "../browser/axe-faults.ts";
import { servedViewer } from "../browser/served-viewer.ts";
import { windows } from "../browser/viewer-page.ts";
import { emptyFolder, travaux } from "./run-travaux.ts";

const pages = [
  ["comparison", ["diff", "rev-1..rev-2"]],
  ["change report", ["report", "rev-1..rev-2"]],
  ["draft", ["show", "rev-1"]],
  ["drafts", ["drafts"]],
  ["history", ["history", "44@rev-3"]],
  ["provenance", ["blame", "44@rev-3"]],
  ["concordance", ["concordance"]],
] as const;

const viewer = servedViewer();

describe.for(pages)("the page of a %s", ([name, command]) => {
  test("is accessible, fits wide and narrow screens, and asks for nothing", async () => {
    const file = path.join(await emptyFolder(), `${name}.html`);
    const archive = inject("sampleArchive");
    const written = await travaux(path.dirname(file), [...command, "--archive", archive, "-o", file]);
    expect(written).toEqual({ code: 0, out: "", err: "" });
    const { page, faults, close } = await viewer.openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    for (const size of [windows.laptop, windows.phone]) {
      await page.setViewportSize(size);
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(overflow).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    }
    expect([asked, faults]).toEqual([[pathToFileURL(file).href], []]);
    await close();
  });
});
