import { DatabaseSync } from "@photostructure/sqlite";
import type { StatementSyncInstance } from "@photostructure/sqlite";

/** What SQLite takes and gives. */
export type SqliteValue = string | number | bigint | null | Uint8Array;

export type SqliteRow = Record<string, SqliteValue>;

/** One open connection to one SQLite file. All calls are synchronous; failures are thrown as `SqliteFailure`. */
export interface SqliteDatabase {
  /** Runs one or more statements that take nothing and give nothing. */
  exec(sql: string): void;
  /** Runs one statement; its rows, when it has any. */
  all(sql: string, parameters?: readonly SqliteValue[]): SqliteRow[];
  /** Runs one statement that gives no rows. */
  run(sql: string, parameters?: readonly SqliteValue[]): { readonly changes: number; readonly lastRow: number };
  readonly isInTransaction: boolean;
  close(): void;
}

/** Opens a connection; the file is made when it is not there. A lock held by another process is waited for so long. */
export type OpenSqliteDatabase = (path: string, busyTimeoutMs: number) => SqliteDatabase;

/** The kinds of failure that an archive answers differently. */
export type SqliteFailureCode =
  | "busy"
  | "full"
  | "damaged"
  | "not-a-database"
  | "read-only"
  | "cannot-open"
  | "io"
  | "no-permission"
  | "other";

/** What went wrong inside SQLite; `code` for programs, the message for the person who mends it. */
export class SqliteFailure extends Error {
  readonly code: SqliteFailureCode;

  constructor(code: SqliteFailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "SqliteFailure";
    this.code = code;
  }
}

/**
 * Opens a file with the driver that this project ships. The only file that knows which driver that is: its interface is
 * that of `node:sqlite`, which can take its place here.
 */
export function openSqliteDatabase(path: string, busyTimeoutMs: number): SqliteDatabase {
  const database = translated(
    () =>
      new DatabaseSync(path, {
        timeout: busyTimeoutMs,
        enableForeignKeyConstraints: true,
        allowExtension: false,
      }),
  );
  const statements = new Map<string, StatementSyncInstance>();

  function prepared(sql: string): StatementSyncInstance {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    // The archive has far fewer statements of its own; the bound is there for searches, whose text varies.
    if (statements.size >= MAX_PREPARED) statements.clear();
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }

  return {
    exec: (sql) => translated(() => database.exec(sql)),
    all: (sql, parameters = []) => translated(() => prepared(sql).all(...parameters)),
    run: (sql, parameters = []) =>
      translated(() => {
        const { changes, lastInsertRowid } = prepared(sql).run(...parameters);
        return { changes, lastRow: Number(lastInsertRowid) };
      }),
    get isInTransaction(): boolean {
      return database.isTransaction;
    },
    close: () => {
      statements.clear();
      if (database.isOpen) database.close();
    },
  };
}

const MAX_PREPARED = 200;

function translated<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_SQLITE_ERROR") throw error;
    throw new SqliteFailure(codeOf(error), error.message, error);
  }
}

/** Primary result codes of SQLite (sqlite.org/rescode.html); the high bits of an extended code are left off. */
const codes: ReadonlyMap<number, SqliteFailureCode> = new Map([
  [3, "no-permission"],
  [5, "busy"],
  [6, "busy"],
  [8, "read-only"],
  [10, "io"],
  [11, "damaged"],
  [13, "full"],
  [14, "cannot-open"],
  [26, "not-a-database"],
]);

/**
 * How SQLite words the same: this driver leaves the code off what `all` throws. And tables that are not what the version
 * of the file says they are: our own statements are all run by tests, so then it is the file that is wrong.
 */
const wordings: readonly (readonly [string, SqliteFailureCode])[] = [
  ["is locked", "busy"],
  ["readonly database", "read-only"],
  ["disk I/O error", "io"],
  ["malformed", "damaged"],
  ["corruption", "damaged"],
  ["disk is full", "full"],
  ["unable to open", "cannot-open"],
  ["file is not a database", "not-a-database"],
  ["no such table", "damaged"],
  ["no such column", "damaged"],
  ["already exists", "damaged"],
];

function codeOf(error: Error): SqliteFailureCode {
  const code = "errcode" in error && typeof error.errcode === "number" ? codes.get(error.errcode & 0xff) : undefined;
  return code ?? wordings.find(([wording]) => error.message.includes(wording))?.[1] ?? "other";
}
