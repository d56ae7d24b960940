import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, basename } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, test } from "vitest";
import { everythingOf } from "../everything-of.ts";
import type { Archive } from "../archive.ts";
import { batchOf, statementToKeep } from "../made-for-tests.ts";
import { crashSeries } from "./child-task.ts";
import { databaseWith } from "./failing-database.ts";
import { openSqliteArchive, openSqliteArchiveOn } from "./open-sqlite-archive.ts";
import { migrations } from "./schema.ts";
import type { Migration } from "./schema.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";
import { openSqliteDatabase, SqliteFailure } from "./sqlite-database.ts";
import type { OpenSqliteDatabase } from "./sqlite-database.ts";

const freshPath = scratchFolder();
const next = (migrations.at(-1)?.version ?? 0) + 1;
const upgraded: readonly Migration[] = [
  ...migrations,
  { version: next, sql: "create table colours (name text); insert into colours values ('blue');" },
];

async function filled(): Promise<{ readonly path: string; readonly shown: unknown }> {
  const path = freshPath();
  const archive = await openAt(path);
  await archive.keep(crashSeries(3));
  const shown = await everythingOf(archive);
  await archive.close();
  return { path, shown };
}

async function openUpgraded(path: string, openDatabase: OpenSqliteDatabase = openSqliteDatabase): Promise<Archive> {
  const opened = await openSqliteArchiveOn({ openDatabase, migrations: upgraded }, path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

function backupsOf(path: string): readonly string[] {
  return readdirSync(dirname(path)).filter((file) => file.startsWith(`${basename(path)}.v`));
}

function coloursIn(path: string): unknown {
  const database = new DatabaseSync(path);
  try {
    return database.prepare("select count(*) as found from sqlite_schema where name = 'colours'").get();
  } finally {
    database.close();
  }
}

describe("migrate", () => {
  test("upgrades an older archive and leaves a copy of it as it was", async () => {
    const { path, shown } = await filled();
    const archive = await openUpgraded(path);
    expect(await everythingOf(archive)).toEqual(shown);
    await archive.close();
    expect(coloursIn(path)).toEqual({ found: 1 });
    const backup = `${path}.v${next - 1}.backup`;
    expect(backupsOf(path)).toEqual([basename(backup)]);
    const old = await openAt(backup);
    expect(await everythingOf(old)).toEqual(shown);
    await old.close();
    expect(coloursIn(backup)).toEqual({ found: 0 });
  });

  test("makes the statements of an older archive known by their words", async () => {
    const path = freshPath();
    const archive = await openAt(path);
    await archive.keep(batchOf([], [statementToKeep("one", "The lakes are cold."), statementToKeep("two", "Rivers.")]));
    const shown = await archive.searchStatements("lakes", "lakes", 10);
    expect(shown.total).toBe(1);
    await archive.close();
    const database = new DatabaseSync(path);
    database.exec("drop table statement_words; drop table statement_paragraphs; pragma user_version = 1");
    database.close();
    const again = await openAt(path);
    expect(await again.searchStatements("lakes", "lakes", 10)).toEqual(shown);
    await again.close();
    expect(backupsOf(path)).toEqual([basename(`${path}.v1.backup`)]);
  });

  test("makes no copy of a new archive, nor of one that is up to date", async () => {
    const path = freshPath();
    await (await openUpgraded(path)).close();
    await (await openUpgraded(path)).close();
    expect(backupsOf(path)).toEqual([]);
  });

  test("keeps the copies of earlier upgrades", async () => {
    const { path } = await filled();
    await (await openUpgraded(path)).close();
    const backup = `${path}.v${next - 1}.backup`;
    const restored = freshPath();
    renameSync(backup, restored);
    renameSync(path, backup);
    renameSync(restored, path);
    await (await openUpgraded(path)).close();
    expect(backupsOf(path)).toEqual([basename(backup), `${basename(backup)}-2`]);
  });

  test("refuses what is newer and does not touch it", async () => {
    const { path } = await filled();
    await (await openUpgraded(path)).close();
    const before = readFileSync(path);
    expect(await openSqliteArchive(path)).toEqual({
      ok: false,
      error: { kind: "archive-newer", path, version: next, supported: next - 1 },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("is whole or not at all, whichever statement fails", async () => {
    const { path, shown } = await filled();
    let failures = 0;
    for (;;) {
      const failing = databaseWith({ count: 0 }, (statement) => {
        if (statement === failures + 1) throw new SqliteFailure("full", "made to fail");
      });
      const opened = await openSqliteArchiveOn({ openDatabase: failing, migrations: upgraded }, path);
      if (opened.ok) {
        await opened.value.close();
        break;
      }
      expect(opened.error).toEqual({ kind: "disk-full", path });
      const version = coloursIn(path);
      const archive = await (isUpgraded(version) ? openUpgraded(path) : openAt(path));
      expect(await everythingOf(archive)).toEqual(shown);
      await archive.close();
      failures += 1;
    }
    expect(failures).toBeGreaterThan(5);
    expect(existsSync(`${path}.v${next - 1}.unfinished-backup`)).toBe(false);
    expect(coloursIn(path)).toEqual({ found: 1 });
  });

  test("a step that cannot be carried out leaves the archive as it was", async () => {
    const { path, shown } = await filled();
    const broken = [...migrations, { version: next, sql: "create table colours (name text); create nonsense;" }];
    await expect(openSqliteArchiveOn({ openDatabase: openSqliteDatabase, migrations: broken }, path)).rejects.toThrow(
      /syntax/,
    );
    const archive = await openAt(path);
    expect(await everythingOf(archive)).toEqual(shown);
    await archive.close();
    expect(coloursIn(path)).toEqual({ found: 0 });
  });

  test("two at once upgrade once", async () => {
    const { path, shown } = await filled();
    const archives = await Promise.all([openUpgraded(path), openUpgraded(path), openUpgraded(path)]);
    for (const archive of archives) expect(await everythingOf(archive)).toEqual(shown);
    await Promise.all(archives.map((archive) => archive.close()));
    expect(backupsOf(path)).toHaveLength(1);
  });
});

function isUpgraded(found: unknown): boolean {
  return JSON.stringify(found) === JSON.stringify({ found: 1 });
}
