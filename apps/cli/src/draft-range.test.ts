import { describe, expect, test } from "vitest";
import { parseDraftRange } from "./draft-range.ts";

describe("parseDraftRange", () => {
  test.for([
    ["rev-1..rev-2", "rev-1", "rev-2"],
    ["Rev 1 .. Rev 2", "Rev 1", "Rev 2"],
    ["v1.1..v1.2", "v1.1", "v1.2"],
  ] as const)("reads %s", ([text, before, after]) => {
    expect(parseDraftRange(text)).toEqual({ ok: true, value: { before, after } });
  });

  test.for(["rev-1", "rev-1..", "..rev-2", "..", ""])("refuses %j in a sentence", (text) => {
    expect(parseDraftRange(text)).toMatchObject({ ok: false, error: { kind: "usage" } });
  });
});
