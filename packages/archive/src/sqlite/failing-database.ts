import { openSqliteDatabase } from "./sqlite-database.ts";
import type { OpenSqliteDatabase, SqliteDatabase } from "./sqlite-database.ts";

/** Counts the statements of all connections that it is put in front of. */
export interface StatementCounter {
  count: number;
}

/**
 * Test-only: real connections that call `before` ahead of every statement, commits and pragmas included, with its
 * number, from 1, and its SQL. What `before` throws (or kills) happens in the place of the statement.
 */
export function databaseWith(
  counter: StatementCounter,
  before: (statement: number, sql: string) => void,
): OpenSqliteDatabase {
  return (path, busyTimeoutMs) => {
    const inner = openSqliteDatabase(path, busyTimeoutMs);
    const step = (sql: string): void => {
      counter.count += 1;
      before(counter.count, sql);
    };
    const database: SqliteDatabase = {
      exec: (sql) => {
        step(sql);
        inner.exec(sql);
      },
      all: (sql, parameters) => {
        step(sql);
        return inner.all(sql, parameters);
      },
      run: (sql, parameters) => {
        step(sql);
        return inner.run(sql, parameters);
      },
      get isInTransaction(): boolean {
        return inner.isInTransaction;
      },
      close: () => inner.close(),
    };
    return database;
  };
}
