import { expect, test, vi } from "vitest";
import { type AskedPart, askedInParts } from "./asked-in-parts.ts";

interface Numbers {
  readonly of: number;
  readonly numbers: readonly number[];
}

/** A server that has so many numbers and gives those that are asked for. */
function serverWith(of: number) {
  const ask = async ({ from, limit }: AskedPart): Promise<Numbers> => {
    const there = Math.max(0, Math.min(limit, of - from));
    return Promise.resolve({ of, numbers: Array.from({ length: there }, (_, at) => from + at) });
  };
  return vi.fn(ask);
}

const numbersOf = ({ numbers }: Numbers): readonly number[] => numbers;

test("a long answer is told of from its beginning, once, and given whole and in order", async () => {
  const begun = vi.fn<(beginning: Numbers) => void>();
  const ask = serverWith(450);
  const { items } = await askedInParts(ask, numbersOf, begun);
  expect(items).toEqual(Array.from({ length: 450 }, (_, at) => at));
  expect(begun).toHaveBeenCalledOnce();
  const [[beginning] = []] = begun.mock.calls;
  expect(beginning?.numbers.length).toBeLessThan(100);
  expect(ask.mock.calls.every(([{ limit }]) => limit <= 200)).toBe(true);
});

test("a short answer has no beginning of its own", async () => {
  const begun = vi.fn();
  const { items } = await askedInParts(serverWith(3), numbersOf, begun);
  expect([items, begun.mock.calls]).toEqual([[0, 1, 2], []]);
});

test("an answer that became shorter meanwhile ends where it ends", async () => {
  const ask = vi.fn(serverWith(450)).mockImplementationOnce(async (part) => serverWith(600)(part));
  const { items } = await askedInParts(ask, numbersOf);
  expect(items).toHaveLength(450);
});
