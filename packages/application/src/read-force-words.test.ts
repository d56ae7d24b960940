import { legalForceTable } from "@travaux/compare";
import { describe, expect, test } from "vitest";
import { readForceWords } from "./read-force-words.ts";

describe("a file of words of legal force", () => {
  test("adds its lines to the table, remarks and empty lines left out", () => {
    expect(readForceWords("\uFEFF# German\r\nmüssen = 4\r\n\r\n  bemühen   sich=2\n")).toEqual({
      ok: true,
      value: { ...legalForceTable, own: { müssen: 4, "bemühen sich": 2 } },
    });
  });

  test.for([
    ["müssen", 1],
    ["müssen = 4\nsollen = 5", 2],
    ["= 4", 1],
    [`${"m".repeat(101)} = 4`, 1],
    ["\n".repeat(10_001), 10_001],
  ] as const)("is refused with the line: %j", ([text, line]) => {
    expect(readForceWords(text)).toMatchObject({ ok: false, error: { kind: "bad-force-words", line } });
  });
});
