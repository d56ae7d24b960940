import { expect, test } from "vitest";
import { printDate, printSpan } from "./dates.ts";

test.for<readonly [iso: string, printed: string]>([
  ["2031-05-28", "28 May 2031"],
  ["2031-05-28T18:00", "28 May 2031, 18:00"],
  ["2031-05-28T18:00-04:00", "28 May 2031, 18:00"],
  ["soon", "soon"],
])("%s is printed as %s", ([iso, printed]) => expect(printDate(iso)).toBe(printed));

test("a span of days names its month once", () =>
  // Versions of ICU set thin spaces around the dash or none: "4–8 June 2031", not "4 June – 8 June 2031".
  expect(printSpan("2031-06-04", "2031-06-08")).toMatch(/^4\s?–\s?8 June 2031$/));
