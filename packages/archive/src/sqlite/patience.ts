import { setTimeout as sleep } from "node:timers/promises";
import { SqliteFailure } from "./sqlite-database.ts";

/**
 * Does something that another process may be in the way of, again and again until it is not.
 *
 * SQLite's own waiting stops the whole process; so it is given short slices (`WAITING_SLICE_MS`), between which
 * everything else in this process goes on.
 *
 * @throws SqliteFailure `busy` when it stays so for `PATIENCE_MS`.
 */
export async function patiently<Value>(work: () => Value, patienceMs = PATIENCE_MS): Promise<Value> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = error instanceof SqliteFailure && error.code === "busy";
      if (!isBusy || performance.now() >= giveUpAt) throw error;
    }
    await sleep(1);
  }
}

/** The busy timeout of connections whose statements are called patiently. */
export const WAITING_SLICE_MS = 50;

/**
 * Never less than five seconds (docs/decisions/0003-archive.md); more, because the import of a long series holds the
 * write lock for some seconds and two of them may be waiting.
 */
const PATIENCE_MS = 30_000;
