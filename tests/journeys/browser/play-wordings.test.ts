import { expect, test } from "vitest";
import { servedViewer } from "./served-viewer.ts";

const paragraph = "/n/shared-waters/p/rev-3/44";

/** Half a second of motion: a page that is busy is over it before it is asked, so it watches itself. */
const whenPlayed = `globalThis.whenPlayed = new Promise((resolve) => {
  new MutationObserver((_, observer) => {
    if (document.querySelector(".played") === null) return;
    observer.disconnect();
    resolve();
  }).observe(document.body, { childList: true, subtree: true });
}); undefined`;

const viewer = servedViewer();

test("the wordings of a paragraph are stepped through by keys, with the change played unless motion is unwanted", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(viewer.url + paragraph);
  await page.getByRole("button", { name: "One at a time" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^Rev 3: \d+ changes\.$/ })
    .waitFor();
  await page.keyboard.press("ArrowLeft");
  await page
    .getByRole("status")
    .filter({ hasText: /^Rev 2: \d+ changes\.$/ })
    .waitFor();
  expect(await page.locator(".played").count()).toBe(0);
  expect(await page.locator(".player-changes del").allTextContents()).toContain("shall");
  expect(new URL(page.url()).search).toBe("?wordings=one&at=rev-2");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  // Opened anew, so that what is pressed next cannot come before the page has heard of it.
  await page.reload();
  await page
    .getByRole("status")
    .filter({ hasText: /^Rev 2: \d+ changes\.$/ })
    .waitFor();
  await page.evaluate(whenPlayed);
  await page.keyboard.press("ArrowRight");
  await page.evaluate("whenPlayed");
  await page.locator(".played").waitFor({ state: "detached" });
  const clean = await page.locator(".player-text").textContent();
  expect(clean).toBe(await page.locator("p.reading-text").textContent());
  expect(faults).toEqual([]);
  await close();
});

test("a paragraph is copied as a citation, as words and as a redline", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(viewer.url + paragraph);
  const copied = async (button: string): Promise<string> => {
    await page.getByRole("button", { name: button }).click();
    await page.getByText("Copied.").last().waitFor();
    return page.evaluate<string>("navigator.clipboard.readText()");
  };
  expect(await copied("Copy citation")).toMatch(/^Rev 3, paragraph 44 \(.+, 27 June 2031.*\)$/);
  expect(await copied("Copy redline")).toMatch(/^44\. .*\[-.+-\].*/);
  const html = await page.evaluate<string>(
    "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())",
  );
  expect(html).toMatch(/<del>.+<\/del>/);
  expect(faults).toEqual([]);
  await close();
});

test("how a paragraph was split is shown as a tree, each place leading there", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(`${viewer.url}/n/shared-waters/p/rev-1/41`);
  await page.getByText("How it was split and merged", { exact: true }).click();
  const tree = page.getByRole("group", { name: "How the passage was split and merged, draft by draft" });
  await tree.getByRole("link", { name: "42 of Rev 1" }).click();
  await page.getByRole("heading", { level: 1, name: "42 in Rev 1" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
