import {
  copyFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, test } from "vitest";
import { everythingOf } from "../everything-of.ts";
import { ArchiveFailure } from "../archive-failure.ts";
import { crashSeries } from "./child-task.ts";
import { openSqliteArchive, openSqliteArchiveOn } from "./open-sqlite-archive.ts";
import { APPLICATION_ID, migrations } from "./schema.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";
import { openSqliteDatabase, SqliteFailure } from "./sqlite-database.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";

const freshPath = scratchFolder();
const PAGE = 4096;

async function filled(): Promise<string> {
  const path = freshPath();
  const archive = await openAt(path);
  await archive.keep(crashSeries(12));
  await archive.close();
  return path;
}

function foreignDatabase(path: string): void {
  const database = new DatabaseSync(path);
  database.exec("create table recipes (name text)");
  database.close();
}

function settingOf(database: SqliteDatabase, name: string): unknown {
  return Object.values(database.all(`pragma ${name}`)[0] ?? {})[0];
}

/** What stands at a path: the bytes of a file, or that it is something else or nothing. */
function contentOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? readFileSync(path, "latin1") : `folder: ${stat?.isDirectory() ?? "nothing"}`;
}

describe("openSqliteArchive refuses", () => {
  test.for<[string, (path: string) => string | void, Record<string, unknown>]>([
    ["a folder", (path) => mkdirSync(path), { kind: "not-an-archive", detail: "It is a folder." }],
    ["a text file", (path) => writeFileSync(path, "Shopping list\n".repeat(200)), { kind: "not-an-archive" }],
    ["a few bytes", (path) => writeFileSync(path, "SQLite format 3"), { kind: "not-an-archive" }],
    [
      "a cut-off header",
      (path) => writeFileSync(path, "SQLite format 3\0abc"),
      { kind: "not-an-archive", detail: "It is cut off." },
    ],
    [
      "a database of another program",
      foreignDatabase,
      { kind: "not-an-archive", detail: "It is a database of another program." },
    ],
    ["a folder that is not there", (path) => `${path}-no/archive.db`, { kind: "archive-missing", missing: "folder" }],
    [
      "a path through a file",
      (path) => {
        writeFileSync(path, "x");
        return `${path}/archive.db`;
      },
      { kind: "archive-missing", missing: "folder" },
    ],
  ])("%s", async ([, prepare, error]) => {
    const fresh = freshPath();
    const path = prepare(fresh) ?? fresh;
    const before = contentOf(fresh);
    expect(await openSqliteArchive(path)).toMatchObject({ ok: false, error: { path, ...error } });
    expect(contentOf(fresh)).toEqual(before);
  });

  test.for<[string, (path: string) => void]>([
    ["a file that is not there", () => {}],
    ["an empty file", (path) => writeFileSync(path, "")],
  ])("%s, when it must be there, and does not make it", async ([, prepare]) => {
    const path = freshPath();
    prepare(path);
    expect(await openSqliteArchive(path, { mode: "must-exist" })).toEqual({
      ok: false,
      error: { kind: "archive-missing", path, missing: "file" },
    });
    expect(statSync(path, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  test.for<[SqliteFailure["code"], string]>([
    ["read-only", "archive-read-only"],
    ["cannot-open", "archive-unreachable"],
    ["no-permission", "archive-unreachable"],
  ])("a file that the system answers with %s", async ([code, kind]) => {
    const openDatabase = (): never => {
      throw new SqliteFailure(code, "refused");
    };
    expect(await openSqliteArchiveOn({ openDatabase, migrations }, freshPath())).toMatchObject({
      ok: false,
      error: { kind },
    });
  });

  test("an archive that another program holds on to, after a while", async () => {
    const path = await filled();
    let attempts = 0;
    const openDatabase: typeof openSqliteDatabase = (at, timeout) => {
      const database = openSqliteDatabase(at, timeout);
      return {
        ...database,
        isInTransaction: false,
        all: (sql, parameters) => {
          attempts += 1;
          if (attempts < 4) throw new SqliteFailure("busy", "database is locked");
          return database.all(sql, parameters);
        },
      };
    };
    const opened = await openSqliteArchiveOn({ openDatabase, migrations }, path);
    expect(opened.ok).toBe(true);
    expect(attempts).toBeGreaterThan(3);
    if (opened.ok) await opened.value.close();
  });
});

describe("openSqliteArchive opens", () => {
  test("an empty file as a new archive", async () => {
    const path = freshPath();
    writeFileSync(path, "");
    const archive = await openAt(path);
    expect(await archive.listNegotiations()).toEqual([]);
    await archive.close();
  });

  test("a file with the settings that durability needs", async () => {
    const path = freshPath();
    const seen: unknown[] = [];
    const openDatabase: typeof openSqliteDatabase = (at, timeout) => {
      const database = openSqliteDatabase(at, timeout);
      const close = (): void => {
        seen.push(
          ["journal_mode", "synchronous", "foreign_keys", "query_only"].map((name) => settingOf(database, name)),
        );
        database.close();
      };
      return { ...database, isInTransaction: false, close };
    };
    const opened = await openSqliteArchiveOn({ openDatabase, migrations }, path);
    if (opened.ok) await opened.value.close();
    expect(seen).toEqual([
      ["wal", 2, 1, 1],
      ["wal", 2, 1, 0],
    ]);
  });

  test("a file whatever its name is", async () => {
    const folder = freshPath();
    mkdirSync(folder);
    for (const name of [":memory:", "file:x.db?mode=memory", "été 'quoted' \"twice\".db"]) {
      const archive = await openAt(join(folder, name));
      await archive.keep(crashSeries(1));
      await archive.close();
      expect(statSync(join(folder, name)).size).toBeGreaterThan(PAGE);
    }
  });

  test("and closes it so that the one file is the whole archive", async () => {
    const path = await filled();
    const copy = freshPath();
    copyFileSync(path, copy);
    const [original, copied] = [await openAt(path), await openAt(copy)];
    expect(await everythingOf(copied)).toEqual(await everythingOf(original));
    await Promise.all([original.close(), copied.close()]);
  });
});

describe("a damaged archive", () => {
  async function shown(path: string): Promise<unknown> {
    const opened = await openSqliteArchive(path);
    if (!opened.ok) return opened.error.kind;
    try {
      return await everythingOf(opened.value);
    } catch (error) {
      if (error instanceof ArchiveFailure) return error.error.kind;
      throw error;
    } finally {
      await opened.value.close();
    }
  }

  test(
    "answers archive-damaged or what was kept, never anything else, whichever page is blank",
    { timeout: 60_000 },
    async () => {
      const whole = readFileSync(await filled());
      const sound = await shown(await filled());
      const answers = new Map<unknown, number>();
      for (let page = 0; page * PAGE < whole.length; page++) {
        const path = freshPath();
        writeFileSync(path, Buffer.from(whole).fill(0, page * PAGE, (page + 1) * PAGE));
        const answer = await shown(path);
        const name = typeof answer === "string" ? answer : "sound";
        if (name === "sound") expect(answer).toEqual(sound);
        answers.set(name, (answers.get(name) ?? 0) + 1);
      }
      expect(new Set(answers.keys())).toEqual(new Set(["archive-damaged", "not-an-archive", "sound"]));
      // Only the first page says what kind of file it is.
      expect(answers.get("not-an-archive")).toBe(1);
    },
  );

  test.for([0.9, 0.5, 0.1])("is told from a whole one when only %d of it is there", async (share) => {
    const path = await filled();
    truncateSync(path, Math.floor((statSync(path).size * share) / PAGE) * PAGE);
    expect(await shown(path)).toBe("archive-damaged");
  });

  test.for([0, 1])("is told by its tables, when it says version %d and they are others", async (version) => {
    const path = freshPath();
    const database = new DatabaseSync(path);
    database.exec(`pragma application_id = ${APPLICATION_ID}; create table drafts (recipe text);`);
    database.exec(`pragma user_version = ${version}`);
    database.close();
    expect(await shown(path)).toBe("archive-damaged");
  });

  test("does not pass off an original that was changed on the disk", async () => {
    const path = await filled();
    const bytes = readFileSync(path);
    const at = bytes.indexOf("zero\nParties to zero");
    const file = openSync(path, "r+");
    writeSync(file, "Zero", at);
    closeSync(file);
    const archive = await openAt(path);
    const [draft] = await archive.listDrafts("lakes");
    await expect(archive.original(draft?.source.sha256 ?? "")).rejects.toMatchObject({
      error: { kind: "archive-damaged" },
    });
    await archive.close();
  });
});
