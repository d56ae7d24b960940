import { describe, expect, test } from "vitest";
import { patiently } from "./patience.ts";
import { SqliteFailure } from "./sqlite-database.ts";

const busy = (): never => {
  throw new SqliteFailure("busy", "database is locked");
};

describe("patiently", () => {
  test("does again what was in the way, until it is not", async () => {
    let attempts = 0;
    const answer = await patiently(() => (++attempts < 4 ? busy() : attempts), 10_000);
    expect(answer).toBe(4);
  });
  test("gives up when its patience is at an end", async () => {
    await expect(patiently(busy, 20)).rejects.toMatchObject({ code: "busy" });
  });
  test("does not do again what failed for another reason", async () => {
    let attempts = 0;
    const full = (): never => {
      attempts += 1;
      throw new SqliteFailure("full", "database or disk is full");
    };
    await expect(patiently(full)).rejects.toMatchObject({ code: "full" });
    expect(attempts).toBe(1);
  });
  test("lets everything else in the process go on meanwhile", async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    await patiently(busy, 60).catch(() => {});
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });
});
