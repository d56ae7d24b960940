import { describe, expect, test } from "vitest";
import { everythingOf } from "../everything-of.ts";
import type { Archive } from "../archive.ts";
import { decision } from "../made-for-tests.ts";
import { crashSeries, earlierBatch } from "./child-task.ts";
import { databaseWith } from "./failing-database.ts";
import { openSqliteArchiveOn } from "./open-sqlite-archive.ts";
import { migrations } from "./schema.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";
import { openSqliteDatabase, SqliteFailure } from "./sqlite-database.ts";
import type { OpenSqliteDatabase, SqliteFailureCode } from "./sqlite-database.ts";

const freshPath = scratchFolder();
const series = crashSeries(60);
/** How many more pages there is room for from try to try. */
const STEP = 4;

async function openOn(openDatabase: OpenSqliteDatabase, path: string): Promise<Archive> {
  const opened = await openSqliteArchiveOn({ openDatabase, migrations }, path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

describe("an import for which there is no room", () => {
  test("is refused as disk-full and leaves nothing, however much of it had room", async () => {
    const path = freshPath();
    let archive = await openAt(path);
    await archive.keep(earlierBatch());
    const before = await everythingOf(archive);
    await archive.close();
    let refusals = 0;
    for (let pages = 0; ; pages += STEP) {
      // SQLite answers a file that may not grow beyond so many pages exactly as a full disk.
      archive = await openOn((at, timeout) => {
        const database = openSqliteDatabase(at, timeout);
        const used = Number(database.all("pragma page_count")[0]?.["page_count"]);
        database.exec(`pragma max_page_count = ${used + pages}`);
        return database;
      }, path);
      const kept = await archive.keep(series);
      if (kept.ok) break;
      expect(kept.error).toEqual({ kind: "disk-full", path });
      expect(await everythingOf(archive)).toEqual(before);
      await archive.close();
      refusals += 1;
    }
    expect(refusals).toBeGreaterThan(5);
    expect(await archive.listDrafts("lakes")).toHaveLength(4);
    await archive.close();
  });

  test("is refused as disk-full when the archive itself has no room to be made", async () => {
    const path = freshPath();
    const small: OpenSqliteDatabase = (at, timeout) => {
      const database = openSqliteDatabase(at, timeout);
      database.exec("pragma max_page_count = 5");
      return database;
    };
    expect(await openSqliteArchiveOn({ openDatabase: small, migrations }, path)).toEqual({
      ok: false,
      error: { kind: "disk-full", path },
    });
    const archive = await openAt(path);
    expect(await archive.listNegotiations()).toEqual([]);
    await archive.close();
  });
});

describe("an archive whose statements fail, one at a time", () => {
  // Every statement for the failure that people will meet, every eleventh for the others.
  test.for<[SqliteFailureCode, string, number]>([
    ["full", "disk-full", 1],
    ["io", "archive-unreachable", 11],
    ["damaged", "archive-damaged", 11],
    ["read-only", "archive-read-only", 11],
  ])(
    "answers %s as %s, keeps nothing, and works again afterwards",
    { timeout: 60_000 },
    async ([code, kind, stride]) => {
      const path = freshPath();
      const counter = { count: 0 };
      let failAt = 0;
      const archive = await openOn(
        databaseWith(counter, (statement) => {
          if (statement === failAt) throw new SqliteFailure(code, "made to fail");
        }),
        path,
      );
      await archive.keep(earlierBatch());
      const before = await everythingOf(archive);
      let failures = 0;
      for (;;) {
        failAt = counter.count + failures * stride + 1;
        const kept = await archive
          .keep(crashSeries(2))
          .catch((thrown: { error: unknown }) => ({ ok: false, error: thrown.error }));
        failAt = 0;
        if (kept.ok) break;
        expect(kept).toMatchObject({ error: { kind, path } });
        expect(await everythingOf(archive)).toEqual(before);
        failures += 1;
      }
      expect(failures * stride).toBeGreaterThan(40);
      expect(await archive.listDrafts("lakes")).toHaveLength(4);
      expect(await archive.decide("lakes", decision("after"))).toEqual({ ok: true, value: null });
      await archive.close();
    },
  );
});
