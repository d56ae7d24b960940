import { describe, expect, test } from "vitest";
import { columnsOf } from "./display-columns.ts";

describe("columnsOf", () => {
  test.for([
    ["Rev 2", 5],
    ["", 0],
    ["Année", 5],
    ["Anne\u0301e", 5],
    ["各国应当", 8],
    ["第44段", 6],
    ["ﾊﾞ", 2],
    ["한국", 4],
    ["الدول", 5],
    ["الدُّوَل", 5],
    ["\u2067الدول\u2069", 5],
    ["✅ 44", 5],
    ["𠀋", 2],
    ["a\u00adb", 2],
  ] as const)("counts %s as %i columns", ([text, columns]) => {
    expect(columnsOf(text)).toBe(columns);
  });
});
