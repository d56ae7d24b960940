import type { Dated } from "@travaux/model";
import { failure, parseDated, success } from "@travaux/model";
import type { Outcome } from "./travaux-error.ts";

/**
 * Reads a date as people give it: "2031-05-28", "2031-05-28 13:00", "2031-05-28T13:00 America/New_York".
 *
 * Without a zone the negotiation's is meant.
 */
export function readDated(text: string): Outcome<Dated> {
  const trimmed = text.trim();
  const lastSpace = trimmed.lastIndexOf(" ");
  const last = trimmed.slice(lastSpace + 1);
  // A time has a colon and a day begins with a digit: what is left after the last space is a zone.
  const hasZone = lastSpace > 0 && !last.includes(":");
  if (hasZone && !isZone(last)) return failure({ kind: "bad-zone", zone: last });
  const dated = parseDated(hasZone ? trimmed.slice(0, lastSpace) : trimmed, "given", hasZone ? last : null);
  return dated === null ? failure({ kind: "bad-date", text }) : success(dated);
}

/** Reads a day, "2031-05-28". */
export function readDay(text: string): Outcome<string> {
  const dated = parseDated(text, "given");
  return dated === null || dated.precision !== "day" ? failure({ kind: "bad-date", text }) : success(dated.on);
}

/** True for an IANA time zone that the running system knows. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
