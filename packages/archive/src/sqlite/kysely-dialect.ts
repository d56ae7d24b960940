import { setImmediate as pause } from "node:timers/promises";
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import { patiently } from "./patience.ts";
import type { SqliteDatabase, SqliteRow, SqliteValue } from "./sqlite-database.ts";
import type { Tables } from "./tables.ts";

/** How transactions of a connection begin: `immediate` takes the write lock at once, `deferred` only ever reads. */
export type Beginning = "immediate" | "deferred";

/**
 * Kysely over one open connection. Statements of different transactions never mix: whoever comes second waits.
 *
 * Kysely's own SQLite dialect begins every transaction deferred; such a one that reads and then writes fails at once,
 * without waiting, when another process has written in between.
 */
export function kyselyOver(database: SqliteDatabase, beginning: Beginning): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnectionDriver(database, beginning),
    createIntrospector: (over) => new SqliteIntrospector(over),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

const BEGIN = { immediate: "begin immediate", deferred: "begin" } as const satisfies Record<Beginning, string>;

class OneConnectionDriver implements Driver {
  readonly #database: SqliteDatabase;
  readonly #beginning: Beginning;
  readonly #connection: DatabaseConnection;
  /** Settles when the connection is free again. */
  #turn: Promise<void> = Promise.resolve();
  #endTurn: () => void = () => {};

  constructor(database: SqliteDatabase, beginning: Beginning) {
    this.#database = database;
    this.#beginning = beginning;
    this.#connection = new OneConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    const { promise, resolve } = openPromise();
    this.#turn = promise;
    await before;
    // The driver answers at once, so without this pause a long row of questions would keep a server from all else.
    await pause();
    this.#endTurn = resolve;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#endTurn();
  }

  async beginTransaction(): Promise<void> {
    await patiently(() => this.#database.exec(BEGIN[this.#beginning]));
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec("commit");
  }

  async rollbackTransaction(): Promise<void> {
    // After some failures (a full disk is one) SQLite has rolled back by itself.
    if (this.#database.isInTransaction) this.#database.exec("rollback");
  }

  /** Waits for what is under way. Whoever opened the connection closes it: kysely does not come here if it was unused. */
  async destroy(): Promise<void> {
    await this.#turn;
  }
}

class OneConnection implements DatabaseConnection {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const parameters = query.parameters.map(bindable);
    if (query.query.kind === "SelectQueryNode" || query.query.kind === "RawNode") {
      return { rows: rowsAs<Row>(this.#database.all(query.sql, parameters)) };
    }
    const { changes, lastRow } = this.#database.run(query.sql, parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastRow) };
  }

  // oxlint-disable-next-line require-yield -- nothing here is read in streams; kysely wants the method
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("an archive does not stream");
  }
}

/**
 * What SQLite can store for a value: it knows neither booleans nor dates, and takes no `undefined`.
 *
 * A text ends for SQLite where a NUL character stands, so that is replaced (as, by the driver, are halves of surrogate
 * pairs). Texts of drafts are not concerned: they are kept as JSON, which writes such characters out.
 */
export function bindable(value: unknown): SqliteValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string") return value.replaceAll("\0", "\ufffd");
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`not a value for a column: ${typeof value}`);
}

/** Kysely declares the rows of a query by the query; SQLite's STRICT tables hold the columns to those types. */
function rowsAs<Row>(rows: SqliteRow[]): Row[] {
  return rows as Row[];
}

function openPromise(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
