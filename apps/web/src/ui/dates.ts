import { t } from "../language/t.ts";
import { localeInUse } from "../language/language-in-use.ts";
import { dateFormat } from "../language/intl-tools.ts";

const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
/** On a clock of 24 hours, as in the documents. */
const minute = { hour: "numeric", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" } as const;

/** The part of an ISO date that names the day. */
const DAY_LENGTH = "2031-05-28".length;

/** An ISO day or minute as people write it, its clock time untouched: "28 May 2031", "28 May 2031, 13:00". */
export function printDate(iso: string): string {
  const at = new Date(`${iso.slice(0, DAY_LENGTH)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  const printedDay = dateFormat(localeInUse(), day).format(at);
  if (iso.length <= DAY_LENGTH) return printedDay;
  const clock = new Date(`${iso.slice(0, "2031-05-28T13:00".length)}:00Z`);
  if (Number.isNaN(clock.getTime())) return printedDay;
  return t("date.minute", { day: printedDay, clock: dateFormat(localeInUse(), minute).format(clock) });
}

/** A span of days, inclusive: "4–8 June 2031". */
export function printSpan(from: string, to: string): string {
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return `${from} – ${to}`;
  const format = dateFormat(localeInUse(), day);
  const span = format.formatRange(start, end);
  // Of Chinese, ICU knows spans in figures alone.
  return span.includes("/") ? t("date.span", { from: format.format(start), to: format.format(end) }) : span;
}
