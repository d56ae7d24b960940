import { afterEach, expect, test, vi } from "vitest";
import { Turns } from "./turns.ts";

afterEach(() => void vi.unstubAllGlobals());

/** Takes turns for blocks at these places, and gives the order in which they are drawn. */
async function orderOf(turns: Turns, places: readonly number[]): Promise<readonly number[]> {
  const drawn: number[] = [];
  for (const place of places) turns.ask(place, () => drawn.push(place));
  await vi.waitFor(() => expect(turns.isIdle).toBe(true));
  return drawn;
}

test("blocks are drawn from the top", async () => {
  expect(await orderOf(new Turns(), [3, 1, 2])).toEqual([1, 2, 3]);
});

test("blocks in sight are drawn first", async () => {
  let tell: (entries: readonly object[]) => void = () => undefined;
  const element = document.createElement("div");
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(listener: typeof tell) {
        tell = listener;
      }
      observe(): void {}
      unobserve(): void {}
    },
  );
  const turns = new Turns();
  turns.watch(element, 3);
  tell([{ target: element, isIntersecting: true }]);
  expect(await orderOf(turns, [1, 2, 3])).toEqual([3, 1, 2]);
});

test("a block is drawn out of turn when somebody goes there, and once", async () => {
  const turns = new Turns();
  const drawn: number[] = [];
  for (const place of [1, 2]) turns.ask(place, () => drawn.push(place));
  turns.drawNow(2);
  expect(drawn).toEqual([2]);
  await vi.waitFor(() => expect(turns.isIdle).toBe(true));
  expect(drawn).toEqual([2, 1]);
});

test("all are drawn before they are printed", () => {
  const turns = new Turns();
  const drawn: number[] = [];
  for (const place of [2, 1]) turns.ask(place, () => drawn.push(place));
  turns.drawAll();
  expect(drawn).toHaveLength(2);
  expect(turns.isIdle).toBe(true);
});

test("who takes a wish back is not drawn", async () => {
  const turns = new Turns();
  const drawn: number[] = [];
  turns.ask(1, () => drawn.push(1))();
  expect(turns.isIdle).toBe(true);
  expect(await orderOf(turns, [2])).toEqual([2]);
  expect(drawn).toEqual([]);
});
