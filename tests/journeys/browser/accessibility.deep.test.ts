import { expect, test } from "vitest";
import { faultsInEveryLook } from "./axe-faults.ts";
import { pages } from "./every-page.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();

test.for(pages)("“%s” has no fault by any rule in any window and theme", async ([, address, heading]) => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(viewer.url + address);
  await page.getByRole("heading", { name: heading, exact: true }).first().waitFor();
  expect(await faultsInEveryLook(page, [], true)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
