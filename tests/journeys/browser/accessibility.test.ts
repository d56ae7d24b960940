import { describe, expect, test } from "vitest";
import { faultsInEveryLook } from "./axe-faults.ts";
import { pages } from "./every-page.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();

/** What most readers see, where no other journey has it examined; the deep tests examine every page, by every rule, in the dark and on a telephone as well. */
const named = ["overview", "comparison side by side", "synopsis", "paragraph", "draft", "statement"];

/** Two pages at a time: axe works in the page, and a machine has more than one processor. */
describe("the page called", { concurrent: true }, () => {
  test.for(pages.filter(([name]) => named.includes(name)))(
    "“%s” has no fault that axe finds, and is no wider than its window",
    async ([, address, heading]) => {
      const { page, faults, close } = await viewer.openPage();
      await page.goto(viewer.url + address);
      await page.getByRole("heading", { name: heading, exact: true }).first().waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
