import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { servedViewer } from "./served-viewer.ts";
import { windows } from "./viewer-page.ts";

const viewer = servedViewer();
const negotiation = "/n/shared-waters";

/** Pages that are laid out most unlike each other, and a heading that is there when each has loaded. */
const pages = [
  [negotiation, "الخط الزمني"],
  [`${negotiation}/compare?before=rev-3&after=final`, "النص"],
  [`${negotiation}/d/rev-3`, "Preamble"],
  [`${negotiation}/flow`, "مسار النص"],
  [`${negotiation}/statements/04-upstream-partners`, "Statement on implementation"],
] as const;

test("a language is chosen by the keyboard, turns the page, and is there again after a reload", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(`${viewer.url}${negotiation}/compare?before=rev-3&after=final`);
  const choice = page.getByRole("combobox", { name: "Language of the interface" });
  await choice.focus();
  await choice.press("Home");
  await page.getByRole("heading", { name: /مقابل/u }).waitFor();
  expect(await page.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual(["ar", "rtl"]);
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("لغة الواجهة");
  await page.reload();
  await page.getByRole("heading", { name: /مقابل/u }).waitFor();
  // The words of the draft keep their language and direction.
  const text = page.locator(".row .text").first();
  expect([await text.getAttribute("lang"), await text.getAttribute("dir")]).toEqual(["en", "ltr"]);
  expect(faults).toEqual([]);
  await close();
});

describe("in Arabic", { concurrent: true }, () => {
  test.for(pages)("%s has no fault that axe finds, and is no wider than its window", async ([address, heading]) => {
    const { page, faults, close } = await viewer.openPage();
    await page.addInitScript("localStorage.setItem('travaux.language', 'ar')");
    await page.goto(viewer.url + address);
    await page.getByRole("heading", { name: heading, exact: true }).first().waitFor();
    for (const window of ["laptop", "phone"] as const) {
      await page.setViewportSize(windows[window]);
      // The page follows a change of its window in the frame after it.
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(windows[window].width);
    }
    expect(await axeFaults(page, { rules: { rules: { "color-contrast": { enabled: false } } } })).toEqual([]);
    expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
    expect(faults).toEqual([]);
    await close();
  });
});

test("the flow runs from the right: where the pointer is, the draft under it is lit", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.addInitScript("localStorage.setItem('travaux.language', 'ar')");
  await page.goto(`${viewer.url}${negotiation}/flow?section=44@rev-3`);
  const picture = page.locator(".flow-picture");
  await picture.waitFor();
  const [first, drawn] = [await page.locator(".flow-head").first().boundingBox(), await picture.boundingBox()];
  if (first === null || drawn === null) throw new Error("the flow is not in sight");
  // The oldest draft stands at the right, in the heads as in the picture.
  expect(Math.abs(first.x + first.width - (drawn.x + drawn.width))).toBeLessThan(4);
  await page.mouse.move(drawn.x + drawn.width - 20, drawn.y + 40);
  await page.waitForURL(/focus=[^&]*(%40|@)zero$/u);
  expect(faults).toEqual([]);
  await close();
});
