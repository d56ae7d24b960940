import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { servedViewer } from "./served-viewer.ts";

const viewer = servedViewer();

describe("the room", () => {
  test("goes by keys, shows lines and no fills, and follows the operator's window until it is frozen", async () => {
    const { page: room, faults, close } = await viewer.openPage();
    await room.goto(`${viewer.url}/n/shared-waters/room?before=rev-2&after=rev-3`);
    await room.getByText(/change 1 of 48/u).waitFor();
    await room.keyboard.press("n");
    await room.getByText(/change 2 of 48/u).waitFor();
    await room.keyboard.press("PageUp");
    await room.getByText(/change 1 of 48/u).waitFor();
    const mark = room.locator(".room ins.mark").first();
    const styled = (selector: string, style: string) =>
      room.evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).${style}`);
    expect(await styled(".room ins.mark", "backgroundColor")).toBe("rgba(0, 0, 0, 0)");
    expect(Number.parseFloat(await styled(".room-text", "fontSize"))).toBeGreaterThanOrEqual(28);
    await room.keyboard.press("m");
    await mark.waitFor({ state: "detached" });

    const operator = await room.context().newPage();
    await operator.goto(`${viewer.url}/n/shared-waters/p/rev-3/44`);
    await room.getByRole("heading", { level: 1, name: /^44,/u }).waitFor();
    await room.keyboard.press("f");
    await room.getByText(/frozen/u).waitFor();
    await operator.goto(`${viewer.url}/n/shared-waters/p/rev-3/16`);
    await operator.getByRole("heading", { level: 2, name: "History" }).waitFor();
    await room.keyboard.press("b");
    await room.getByRole("button", { name: "Show the text again" }).waitFor();
    await room.keyboard.press("b");
    await room.getByRole("heading", { level: 1, name: /^44,/u }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

test("a number is found from anywhere by keyboard, with no fault that axe finds", async () => {
  const { page, faults, close } = await viewer.openPage();
  await page.goto(`${viewer.url}/n/shared-waters/concordance`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rev-2 44");
  await page.getByRole("option", { name: /^44 Rev 2/u, selected: true }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("/");
  await page.keyboard.type("rev-2 44");
  await page.getByRole("option", { name: /^44 Rev 2/u, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/p\/rev-2\//u);
  expect(faults).toEqual([]);
  await close();
});
