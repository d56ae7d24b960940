import { describe, expect, test } from "vitest";
import { plain } from "../text/styled-run.ts";
import { printTable } from "./table.ts";
import type { Column } from "./table.ts";

const columns: readonly Column[] = [
  { title: "Draft", align: "start" },
  { title: "Date", align: "start" },
  { title: "Numbered", align: "end" },
];
const rows = [["Zero draft plus", "2031-03-03", "54"].map((text) => [plain(text)])];
const printed = (width: number): readonly string[] => printTable(columns, rows, { width, colour: false });

describe("a table", () => {
  test("is as wide as its cells and titles where there is room", () => {
    expect(printed(60).at(-1)).toBe("Zero draft plus  2031-03-03        54");
  });

  test("wraps cells at their blanks before any word is broken", () => {
    expect(printed(27)).toEqual([
      "Draft  Date        Numbered",
      "─────  ──────────  ────────",
      "Zero   2031-03-03        54",
      "draft",
      "plus",
    ]);
  });

  test("breaks words of titles before dates", () => {
    expect(printed(24).slice(0, 4)).toEqual([
      "Draft  Date        Numbe",
      "                     red",
      "─────  ──────────  ─────",
      "Zero   2031-03-03     54",
    ]);
  });

  test("goes on where nothing fits", () => {
    expect(printed(8).length).toBeGreaterThan(4);
  });
});
