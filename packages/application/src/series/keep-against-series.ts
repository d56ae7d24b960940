import type { Outcome } from "../travaux-error.ts";

/** How often a plan is made again when other processes keep drafts in between; each time one of them has succeeded. */
const ATTEMPTS = 8;

/**
 * Works out and keeps, and does both again as long as the archive answers that the series changed in between. After
 * several times the error `series-changed` is passed on: nothing was kept.
 */
export async function keepAgainstSeries<Value>(attempt: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  for (let left = ATTEMPTS; ; left--) {
    const outcome = await attempt();
    const isOutdated = !outcome.ok && outcome.error.kind === "series-changed";
    if (!isOutdated || left <= 1) return outcome;
  }
}
