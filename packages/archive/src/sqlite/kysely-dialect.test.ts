import { describe, expect, test } from "vitest";
import { bindable, kyselyOver } from "./kysely-dialect.ts";
import { scratchFolder } from "./scratch-archive.ts";
import { openSqliteDatabase } from "./sqlite-database.ts";

const freshPath = scratchFolder();

describe("bindable", () => {
  test.for<[string, unknown, unknown]>([
    ["yes", true, 1],
    ["no", false, 0],
    ["nothing", undefined, null],
    ["null", null, null],
    ["a date", new Date(Date.UTC(2031, 0, 6, 12)), "2031-01-06T12:00:00.000Z"],
    ["a number", 0.5, 0.5],
    ["a large number", 2n ** 60n, 2n ** 60n],
    ["text", "é", "é"],
    ["text with a NUL", "a\0b", "a\ufffdb"],
    ["bytes", new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  ])("%s", ([, value, stored]) => expect(bindable(value)).toEqual(stored));

  test.for<[string, unknown]>([
    ["an object", {}],
    ["a list", [1]],
    ["a function", () => 1],
  ])("refuses %s, which would be a bug", ([, value]) => expect(() => bindable(value)).toThrow(/not a value/));
});

describe("kyselyOver", () => {
  test("keeps transactions apart that are under way at the same time", async () => {
    const database = openSqliteDatabase(freshPath(), 50);
    database.exec("create table rounds (number integer)");
    const on = kyselyOver(database, "immediate");
    const add = (number: number): Promise<unknown> =>
      on.transaction().execute(async (within) => {
        const before = await within.selectFrom("rounds").select("number").execute();
        await new Promise((resolve) => setTimeout(resolve, 1));
        expect(await within.selectFrom("rounds").select("number").execute()).toEqual(before);
        database.run("insert into rounds values (?)", [number]);
      });
    await Promise.all([1, 2, 3, 4].map(add));
    expect(database.all("select number from rounds").map((row) => row["number"])).toEqual([1, 2, 3, 4]);
    database.close();
  });

  test("lets everything else in the process go on between two questions", async () => {
    const database = openSqliteDatabase(freshPath(), 50);
    database.exec("create table rounds (number integer)");
    const on = kyselyOver(database, "deferred");
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    for (let question = 0; question < 1000; question++) await on.selectFrom("rounds").select("number").execute();
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
    database.close();
  });

  test("takes a transaction back when its work throws, and goes on", async () => {
    const database = openSqliteDatabase(freshPath(), 50);
    database.exec("create table rounds (number integer)");
    const on = kyselyOver(database, "immediate");
    const spoiled = on.transaction().execute(async () => {
      database.run("insert into rounds values (1)");
      throw new Error("second thoughts");
    });
    await expect(spoiled).rejects.toThrow("second thoughts");
    expect(database.all("select * from rounds")).toEqual([]);
    expect(database.isInTransaction).toBe(false);
    database.close();
  });
});
