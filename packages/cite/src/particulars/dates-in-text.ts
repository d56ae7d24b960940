import type { Span } from "@travaux/model";
import { parseDated } from "@travaux/model";
import { monthNamed } from "./month-names.ts";

/** A day that is printed somewhere. */
export interface PrintedDay extends Span {
  /** ISO. */
  readonly day: string;
}

const DIGIT = "[0-9٠-٩۰-۹]";
const MONTH = String.raw`\p{L}{3,}\.?(?:\s+(?:الثاني|الأول))?(?:\s*/\s*\p{L}{3,})?`;

/**
 * The ways in which days are printed, with a year of four digits. Not behind a figure, a dash or "to": then it is the end of
 * a range, and no one day is meant.
 */
const FORMS: readonly { readonly pattern: RegExp; readonly order: "dmy" | "mdy" | "ymd" }[] = [
  // "4 February 2031", "1er mars 2031", "4 de febrero de 2031", "4 февраля 2031", "4 شباط/فبراير 2031"; not "3-6 May 2031"
  {
    order: "dmy",
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d٠-٩./])(${DIGIT}{1,2})(?:st|nd|rd|th|er|\.º|º)?\s+(?:de\s+|of\s+)?(${MONTH}),?\s+(?:del?\s+)?(${DIGIT}{4})(?!\d)`,
      "giu",
    ),
  },
  // "February 4, 2031", "February 4th 2031"; not "February 2031"
  { order: "mdy", pattern: /(?<!\p{L})(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu },
  // "2031-02-04"; not "A/2031-02-04/1"
  { order: "ymd", pattern: /(?<![\p{L}\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu },
  // "2031年2月4日"; not "2031年2月"
  { order: "ymd", pattern: /(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu },
  // "04.02.2031" as Russian and German files have it; not "1.2.2031.4"
  { order: "dmy", pattern: /(?<![\d.])(\d{2})\.(\d{2})\.(\d{4})(?![\d.])/gu },
];

/** What stands before the last day of a range: "3-" of "3-6 May", "from 3 to". */
const RANGE_BEFORE = /(?:\d\s?[-–—]|\d\s+(?:to|au|al|по|إلى|至)|[-–—至])\s*$/iu; // "3–" and "3 to ", not "May "
/** What goes on behind the first day of a range. */
const RANGE_BEHIND = /^\s?(?:[-–—]|至)\s?[\d٠-٩]/u; // "–8 June 2031", not ", 4 June"

/** The single days that are printed in a text, in order. A range of days is none of them. */
export function daysIn(text: string): readonly PrintedDay[] {
  const found = FORMS.flatMap(({ pattern, order }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly PrintedDay[] => {
      const from = match.index;
      const to = from + match[0].length;
      const day = dayOf(order, [match[1] ?? "", match[2] ?? "", match[3] ?? ""]);
      const isRange =
        RANGE_BEFORE.test(text.slice(Math.max(0, from - 12), from)) || RANGE_BEHIND.test(text.slice(to, to + 3));
      return day === null || isRange ? [] : [{ day, from, to }];
    }),
  );
  return found.toSorted((one, other) => one.from - other.from);
}

function dayOf(order: "dmy" | "mdy" | "ymd", [one, two, three]: readonly [string, string, string]): string | null {
  const [year, month, day] =
    order === "ymd" ? [one, two, three] : order === "dmy" ? [three, two, one] : [three, one, two];
  const number = monthNamed(month) ?? Number(month);
  if (!Number.isInteger(number) || number < 1) return null;
  const printed = `${western(year)}-${padded(`${number}`)}-${padded(western(day))}`;
  return parseDated(printed, "printed")?.on ?? null;
}

function padded(number: string): string {
  return number.padStart(2, "0");
}

/** Arabic and Persian digits as western ones. */
function western(digits: string): string {
  return digits
    .replaceAll(/[٠-٩]/gu, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replaceAll(/[۰-۹]/gu, (digit) => `${digit.charCodeAt(0) - 0x6f0}`);
}
