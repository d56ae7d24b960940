import type { Dated, Round } from "@travaux/model";

/** A stretch of time in milliseconds since 1970, half-open. A date to the minute has no width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** When something dated happened: a whole local day, or one minute. */
export function stretchOf(dated: Dated, zone: string): Stretch {
  const own = dated.zone ?? zone;
  if (dated.precision === "minute") {
    const at = instantOf(dated.on, own);
    return { from: at, to: at };
  }
  return dayStretch(dated.on.slice(0, 10), own);
}

/** Whether a statement can have been made in a round: whether its day, or a part of it, is one of the round's days. */
export function liesInRound(when: Stretch, round: Round, zone: string): boolean {
  const days = round.days ?? null;
  const stretches =
    days === null
      ? [{ from: instantOf(round.from, zone), to: dayStretch(round.to, zone).to }]
      : days.map((day) => dayStretch(day, zone));
  return stretches.some(({ from, to }) => when.from < to && (when.to > from || when.from >= from));
}

function dayStretch(day: string, zone: string): Stretch {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return { from: instantOf(day, zone), to: instantOf(next, zone) };
}

/** The instant of a local time, "2031-05-28" or "2031-05-28T13:00". */
function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local.length > 10 ? local : `${local}T00:00`}:00Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(first, zone); // once more: the offset may change between the two
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. An unknown zone counts as UTC. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** To make one takes a millisecond, and a calendar asks hundreds of times for the same zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = makeFormat(zone);
  formats.set(zone, format);
  return format;
}

function makeFormat(zone: string): Intl.DateTimeFormat {
  const fields = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { ...fields, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-US", { ...fields, timeZone: "UTC" });
  }
}
