import { expect, test } from "vitest";
import { turnstile } from "./turnstile.ts";

test("no more than so many run at once, in the order in which they came, whatever becomes of them", async () => {
  const pass = turnstile(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (at: number) => async () => {
    begun.push(at);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    if (at % 3 === 0) throw new Error("failed");
    return at;
  };
  const ends = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => pass(work(at))));
  expect(most).toBe(2);
  expect(begun).toEqual(Array.from({ length: 10 }, (_, at) => at));
  expect(ends.map((end) => (end.status === "fulfilled" ? end.value : "failed"))).toEqual(
    Array.from({ length: 10 }, (_, at) => (at % 3 === 0 ? "failed" : at)),
  );
  expect(await pass(async () => "later")).toBe("later");
});
