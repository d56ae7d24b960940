import { resolve } from "node:path";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { Archive } from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import { archiveErrorOf } from "./archive-error-of.ts";
import { inspectFile } from "./inspect-file.ts";
import { kyselyOver } from "./kysely-dialect.ts";
import { migrate } from "./migrate.ts";
import { patiently, WAITING_SLICE_MS } from "./patience.ts";
import { migrations as ownMigrations } from "./schema.ts";
import type { Migration } from "./schema.ts";
import { sqliteArchive } from "./sqlite-archive.ts";
import { openSqliteDatabase, SqliteFailure } from "./sqlite-database.ts";
import type { OpenSqliteDatabase, SqliteDatabase } from "./sqlite-database.ts";

/** How to open an archive. */
export interface SqliteArchiveOptions {
  /** `read-write` makes the file when it is not there; `must-exist` answers `archive-missing` instead. */
  readonly mode?: "read-write" | "must-exist";
}

/** What an archive stands on. Tests put failing or killing connections and other versions of the schema here. */
export interface SqliteGround {
  readonly openDatabase: OpenSqliteDatabase;
  readonly migrations: readonly Migration[];
}

/**
 * Opens the archive in a file, making or upgrading it where necessary. Before an upgrade a copy of the file is put
 * beside it. Any number of processes may have the same file open; it must not lie on a network disk.
 */
export function openSqliteArchive(
  path: string,
  options: SqliteArchiveOptions = {},
): Promise<Result<Archive, ArchiveError>> {
  return openSqliteArchiveOn({ openDatabase: openSqliteDatabase, migrations: ownMigrations }, path, options);
}

/** `openSqliteArchive` on other ground. */
export async function openSqliteArchiveOn(
  ground: SqliteGround,
  name: string,
  options: SqliteArchiveOptions = {},
): Promise<Result<Archive, ArchiveError>> {
  // A whole path: SQLite takes names like "file:x" and ":memory:" for something else than a file.
  const path = resolve(name);
  const state = inspectFile(path);
  if (!state.ok) return state;
  if (state.value === "nothing" && options.mode === "must-exist") {
    return failure({ kind: "archive-missing", path, missing: "file" });
  }
  const opened: SqliteDatabase[] = [];
  const open: OpenSqliteDatabase = (at, timeout) => {
    const database = ground.openDatabase(at, timeout);
    opened.push(database);
    return database;
  };
  try {
    const writer = await openWriter(ground, path, open);
    if (!writer.ok) {
      closeAll(opened);
      return writer;
    }
    const reader = open(path, WAITING_SLICE_MS);
    await patiently(() => reader.exec(SETTINGS));
    reader.exec(`pragma busy_timeout = ${READ_TIMEOUT_MS}; pragma query_only = on`);
    return success(
      sqliteArchive({
        path,
        writer: kyselyOver(writer.value, "immediate"),
        reader: kyselyOver(reader, "deferred"),
        close: () => {
          tidyUp(writer.value);
          closeAll(opened);
        },
      }),
    );
  } catch (error) {
    closeAll(opened);
    const known = archiveErrorOf(error, path);
    if (known === null) throw error;
    return failure(known);
  }
}

/** Rule of the project: no statement gives up waiting for a lock before five seconds. */
const READ_TIMEOUT_MS = 5000;

/**
 * `full`: in a write-ahead log every commit is synced to the disk, not only every checkpoint; this driver's own default
 * is less. The log that a large import leaves is cut back to 32 MiB when it is used again. Without a trusted schema a file made by someone else cannot call functions from its views or triggers.
 */
const SETTINGS =
  "pragma trusted_schema = off; pragma foreign_keys = on; pragma synchronous = full; pragma journal_size_limit = 33554432";

async function openWriter(
  ground: SqliteGround,
  path: string,
  open: OpenSqliteDatabase,
): Promise<Result<SqliteDatabase, ArchiveError>> {
  const database = open(path, WAITING_SLICE_MS);
  // Some of them read the schema, which another process that makes the tables is in the way of.
  await patiently(() => database.exec(SETTINGS));
  const migrated = await migrate({ path, database, openDatabase: ground.openDatabase, migrations: ground.migrations });
  if (!migrated.ok) return migrated;
  // While another process is at the same switch this fails as busy, without any waiting.
  const mode = await patiently(() => database.all("pragma journal_mode = wal")[0]?.["journal_mode"]);
  if (mode === "wal") return success(database);
  throw new SqliteFailure("io", `the disk allows only the journal mode ${String(mode)}`);
}

/**
 * Brings everything from the log into the file itself, so that the one file is the whole archive. Where that cannot be
 * (another process is reading, the disk is full) the log stays: nothing is lost, and the next one to close tries again.
 */
function tidyUp(database: SqliteDatabase): void {
  try {
    database.all("pragma wal_checkpoint(truncate)");
  } catch (error) {
    if (!(error instanceof SqliteFailure)) throw error;
  }
}

/** Readers first: the last connection of a file is the one that writes. */
function closeAll(databases: readonly SqliteDatabase[]): void {
  for (const database of databases.toReversed()) database.close();
}
