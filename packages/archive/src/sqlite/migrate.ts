import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { ArchiveError } from "../archive-error.ts";
import { patiently } from "./patience.ts";
import { APPLICATION_ID } from "./schema.ts";
import type { Migration } from "./schema.ts";
import type { OpenSqliteDatabase, SqliteDatabase } from "./sqlite-database.ts";

/** An archive file with its connection for writing, and what else bringing it up to date takes. */
export interface ToMigrate {
  readonly path: string;
  readonly database: SqliteDatabase;
  readonly openDatabase: OpenSqliteDatabase;
  readonly migrations: readonly Migration[];
}

/**
 * Brings an archive to the newest version: under the write lock, in one transaction, after a backup beside the file.
 * What is newer is refused and left as it is. Two processes at once: one does it, the other finds it done.
 */
export async function migrate({
  path,
  database,
  openDatabase,
  migrations,
}: ToMigrate): Promise<Result<null, ArchiveError>> {
  const supported = migrations.at(-1)?.version ?? 0;
  const found = await patiently(() => versionOf(database));
  if (found > supported) return failure({ kind: "archive-newer", path, version: found, supported });
  if (found === supported) return success(null);
  if (found === 0) await sign(database);
  await patiently(() => database.exec("begin immediate"));
  try {
    // Read again under the lock: another process may have been quicker, and newer than this one.
    const version = versionOf(database);
    if (version >= supported) {
      database.exec("rollback");
      return version === supported ? success(null) : failure({ kind: "archive-newer", path, version, supported });
    }
    if (version > 0) backUp(path, version, openDatabase);
    for (const step of migrations.filter((each) => each.version > version)) {
      database.exec(step.sql);
      step.fill?.(database);
    }
    database.exec(`pragma user_version = ${supported}`);
    await patiently(() => database.exec("commit"));
    return success(null);
  } catch (error) {
    if (database.isInTransaction) database.exec("rollback");
    throw error;
  }
}

/**
 * Marks a new file as an archive, before anything else is in it and in a transaction of one page: so a file is never
 * seen without the mark, however the making of its tables is cut off.
 */
async function sign(database: SqliteDatabase): Promise<void> {
  await patiently(() => database.exec("begin immediate"));
  database.exec(`pragma application_id = ${APPLICATION_ID}`);
  await patiently(() => database.exec("commit"));
}

function versionOf(database: SqliteDatabase): number {
  return Number(database.all("pragma user_version")[0]?.["user_version"] ?? 0);
}

/**
 * Copies the archive as it is to "<path>.v<version>.backup" (with a number where that is taken). The write lock is held
 * meanwhile, so nothing can be written between the copy and the upgrade. The copy gets its name only when it is whole
 * and on the disk.
 */
function backUp(path: string, version: number, openDatabase: OpenSqliteDatabase): void {
  const unfinished = `${path}.v${version}.unfinished-backup`;
  rmSync(unfinished, { force: true });
  const reader = openDatabase(path, READ_TIMEOUT_MS);
  try {
    reader.run("vacuum into ?", [unfinished]);
  } finally {
    reader.close();
  }
  sync(unfinished);
  renameSync(unfinished, freeName(`${path}.v${version}.backup`));
  sync(dirname(path));
}

const READ_TIMEOUT_MS = 5000;

function freeName(name: string): string {
  let free = name;
  for (let number = 2; existsSync(free); number++) free = `${name}-${number}`;
  return free;
}

/** Makes sure that a file, or the names in a folder, survive a power cut. */
function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
