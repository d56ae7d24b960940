import { describe, expect, test } from "vitest";
import { isZone, readDated, readDay } from "./read-dated.ts";

describe("a date as people give it", () => {
  test.for([
    ["2031-05-28", "2031-05-28", "day", null],
    [" 2031-05-28 13:00 ", "2031-05-28T13:00", "minute", null],
    ["2031-05-28T13:00", "2031-05-28T13:00", "minute", null],
    ["2031-05-28 13:00 America/New_York", "2031-05-28T13:00", "minute", "America/New_York"],
    ["2031-05-28 UTC", "2031-05-28", "day", "UTC"],
  ] as const)("%s is understood", ([text, on, precision, zone]) => {
    expect(readDated(text)).toEqual({ ok: true, value: { on, precision, zone, source: "given" } });
  });

  test.for([
    ["28 May 2031", "bad-zone"],
    ["28/5/2031", "bad-date"],
    ["2031-02-30", "bad-date"],
    ["2031-05-28 25:00", "bad-date"],
    ["2031-05-28 13:00 Atlantis/Capital", "bad-zone"],
    ["", "bad-date"],
  ] as const)("%s is refused as %s", ([text, kind]) => {
    expect(readDated(text)).toMatchObject({ error: { kind } });
  });

  test("a day has no time", () => {
    expect(readDay("2031-05-28")).toMatchObject({ value: "2031-05-28" });
    expect(readDay("2031-05-28 13:00")).toMatchObject({ error: { kind: "bad-date" } });
  });

  test("a zone is one that the system knows", () => {
    expect([isZone("Africa/Nairobi"), isZone("UTC"), isZone("Nowhere"), isZone("")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
