import { describe, expect, test } from "vitest";
import { faultsInEveryLook } from "./axe-faults.ts";
import { pages } from "./every-page.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();

/** Two pages at a time: axe works in the page, and a machine has more than one processor. */
describe("every page", { concurrent: true }, () => {
  test.for(pages)("“%s” has no fault that axe finds, and is no wider than its window", async ([, address, heading]) => {
    const { page, faults, close } = await viewer.openPage();
    await page.goto(viewer.url + address);
    await page.getByRole("heading", { name: heading, exact: true }).first().waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
