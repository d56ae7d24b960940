import { expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const synopsis = "/n/shared-waters/synopsis";

const viewer = servedViewer();

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A script that measures the cells of a row at once: while blocks come into sight, the page may still shift. */
function cellsOf(row: string): string {
  return `[...document.querySelectorAll('[aria-label^="${row}"] > .synopsis-cell')].map((cell) => {
    const { x, y, width } = cell.getBoundingClientRect();
    return { x, y, width };
  })`;
}

test("several drafts stand in columns, what belongs together opposite each other, and what differs is marked", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(`${viewer.url}${synopsis}?drafts=rev-1,rev-2,rev-3,final`);
  const row = page.getByRole("group", { name: /^42, / });
  await row.waitFor();
  const boxes = await page.evaluate<readonly Box[]>(cellsOf("42, "));
  expect(boxes).toHaveLength(4);
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  expect(boxes.map(({ x }) => x)).toEqual(boxes.map(({ x }) => x).toSorted((one, other) => one - other));
  const third = row.locator(".synopsis-cell").nth(2);
  expect(await third.locator("ins").allTextContents()).toContain("should");
  await page.getByRole("button", { name: "Against the column before" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("against")).toBe("before");
  await page.getByText(/^\d+ rows differ$/).waitFor();
  await page.keyboard.press("n");
  await page.getByText(/^change 1 of \d+$/).waitFor();
  const [where, focused] = [page.url(), await page.locator(":focus").getAttribute("data-row")];
  await page.reload();
  await page.getByText(/^change 1 of \d+$/).waitFor();
  expect(page.url()).toBe(where);
  await expect.poll(async () => page.locator(":focus").getAttribute("data-row")).toBe(focused);
  expect(faults).toEqual([]);
  await close();
});

test("on a telephone two columns are chosen", async () => {
  const { page, faults, close } = await viewer.openPage({ window: "phone" });
  await page.goto(`${viewer.url}${synopsis}?drafts=rev-1,rev-2,rev-3`);
  await page.getByText(/^\d+ rows differ$/).waitFor();
  expect(await page.locator(".synopsis-name").count()).toBe(2);
  await page.getByRole("combobox", { name: "Column 2" }).selectOption("final");
  await expect.poll(() => new URL(page.url()).searchParams.get("drafts")).toBe("rev-1,final,rev-3");
  expect(faults).toEqual([]);
  await close();
});

test("the map at the edge of a comparison leads to what is far down, and the link of a view is copied", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${viewer.url}/n/shared-waters/compare?before=rev-1&after=rev-2&all=yes`);
  await page.locator(".compared[aria-busy=false]").waitFor();
  const map = page.locator(".page-map");
  const box = await map.boundingBox();
  await map.click({ position: { x: 8, y: (box?.height ?? 0) * 0.9 } });
  await expect
    .poll(async () => page.evaluate<number>("scrollY / document.documentElement.scrollHeight"))
    .toBeGreaterThan(0.7);
  await page.getByRole("button", { name: "Hand on" }).click();
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await page.getByText("Copied.").waitFor();
  expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(page.url());
  expect(faults).toEqual([]);
  await close();
});
