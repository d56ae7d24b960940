import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { faultsInEveryLook } from "./axe-faults.ts";
import { exportPage, isOfFile, openFilePage } from "./carried-page.ts";
import { pages } from "./every-page.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();
const folder = mkdtempSync(path.join(tmpdir(), "travaux-page-"));
const file = path.join(folder, "shared-waters.html");
beforeAll(() => exportPage(inject("sampleArchive"), file));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What keeps something is not there in a copy. */
const notInCopy = ["mending a draft", "adding a draft", "adding a statement", "open citations"];

test.for(pages)(
  "“%s” in a page from the disk has no fault by any rule, and asks nobody",
  async ([name, address, heading]) => {
    const { page, faults, asked, open, close } = await openFilePage(viewer);
    await open(file, address);
    const wanted = notInCopy.includes(name)
      ? "This page is a copy for reading; what is to be kept is kept where the archive is."
      : heading;
    await page.getByRole("heading", { name: wanted, exact: true }).first().waitFor();
    expect(await faultsInEveryLook(page, [], true)).toEqual([]);
    expect(asked.filter((asking) => !isOfFile(asking))).toEqual([]);
    // The viewer's router reports each refusal to the console.
    expect(faults.filter((fault) => !fault.startsWith("Refusal: This page is a copy for reading"))).toEqual([]);
    await close();
  },
);
