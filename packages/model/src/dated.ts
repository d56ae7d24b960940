/**
 * A date as it is known: to the day or to the minute, and from which source.
 *
 * `on` is ISO 8601: `2031-05-28`, or `2031-05-28T13:00` with a time of day, local to `zone`. A date without a time
 * covers its whole local day.
 */
export interface Dated {
  readonly on: string;
  readonly precision: "day" | "minute";
  /** IANA time zone; the negotiation's when null. */
  readonly zone: string | null;
  readonly source: "printed" | "given" | "covering-letter";
}

/** Reads `2031-05-28`, `2031-05-28T13:00` or `2031-05-28 13:00`; null when it is none of these or no day of the calendar. */
export function parseDated(text: string, source: Dated["source"], zone: string | null = null): Dated | null {
  const trimmed = text.trim();
  const day = trimmed.slice(0, 10);
  if (!isCalendarDay(day)) return null;
  if (trimmed.length === 10) return { on: day, precision: "day", zone, source };
  const separator = trimmed.charAt(10);
  const time = trimmed.slice(11);
  if ((separator !== "T" && separator !== " ") || !isTimeOfDay(time)) return null;
  return { on: `${day}T${time}`, precision: "minute", zone, source };
}

function isCalendarDay(day: string): boolean {
  // "2031-05-28" fits, "2031-5-28" does not.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function isTimeOfDay(time: string): boolean {
  // "13:00" fits, "24:00" and "1:00" do not.
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}
