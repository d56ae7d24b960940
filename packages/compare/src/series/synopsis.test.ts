import { generateSeries } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { seriesOf, writtenSeries } from "../testing/written-series.ts";
import { layOutSynopsis } from "./synopsis.ts";

const springs = "1. Parties shall protect the springs and rivers that several villages draw from.";
const wells = "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.";
const ferries = "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.";

const series = writtenSeries({
  zero: [springs, wells],
  one: [springs.replace("shall", "should"), wells],
  two: [ferries.replace("3", "1"), springs.replace("1", "2")],
});
const whole = { from: 0, limit: 500 };

/** A row as "springs | springs* | –": `*` marks a cell that differs from what it is held against. */
function rows(columns: readonly string[], against: "first" | "before"): readonly string[] {
  return layOutSynopsis(series, { columns, against, ...whole }).rows.map(({ cells }) =>
    cells
      .map(({ paragraphs, redline }) =>
        paragraphs.length === 0
          ? "–"
          : `${paragraphs.map(({ address }) => address).join("+")}${redline === undefined ? "" : "*"}`,
      )
      .join(" | "),
  );
}

describe("a synopsis", () => {
  test("puts what belongs together opposite each other, in the order of the base", () => {
    expect(rows(["zero", "one", "two"], "first")).toEqual(["– | – | 1", "1 | 1* | 2", "2 | 2 | –"]);
    expect(rows(["two", "zero"], "first")).toEqual(["1 | –", "2 | 1", "– | 2"]);
  });

  test("holds each column against the base or against the one before", () => {
    expect(rows(["zero", "one", "two"], "before")).toContain("1 | 1* | 2*");
  });

  test("joins in one row only what hangs together between its columns", () => {
    const split = writtenSeries({
      zero: ["1. Ferries carry passengers, mail and animals. They sail whenever the weather allows it."],
      one: ["1. Ferries carry passengers, mail and animals.", "2. They sail whenever the weather allows it."],
      two: ["1. Ferries carry passengers, mail and animals.", "2. They sail whenever the weather allows it."],
    });
    const rowsOf = (columns: readonly string[]) =>
      layOutSynopsis(split, { columns, against: "first", ...whole }).rows.map(({ cells }) =>
        cells.map(({ paragraphs }) => paragraphs.length).join(" "),
      );
    expect(rowsOf(["zero", "two"])).toEqual(["1 2"]);
    expect(rowsOf(["one", "two"])).toEqual(["1 1", "1 1"]);
  });

  test("tells what moved, and behind what it stands now", () => {
    const tides = "4. Tide tables are printed in four scripts and handed to every master of a vessel before dawn.";
    const locks = "5. Keepers of locks open them for fishing boats on the first bell and for barges on the second.";
    const moving = writtenSeries({
      zero: [springs, wells, ferries, tides, locks],
      one: [wells, ferries, tides, springs, locks],
      two: [wells, springs, ferries, tides, locks],
      three: [springs, wells, ferries, tides, locks],
    });
    const movesOf = (columns: readonly string[], against: "first" | "before") =>
      layOutSynopsis(moving, { columns, against, ...whole }).rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs, moved }, at) => {
          const behind = moving.drafts
            .find(({ heading }) => heading.id === columns[at])
            ?.paragraphs.find(({ id }) => id === moved?.behind)?.text;
          const words = (text: string | undefined): string => text?.split(" ")[0] ?? "nothing";
          return moved === undefined
            ? []
            : [`${columns[at]}: ${words(paragraphs[0]?.text)} ${moved.direction} behind ${words(behind)}`];
        }),
      );
    expect(movesOf(["zero", "one", "two"], "first")).toEqual([
      "one: Parties down behind Tide",
      "two: Parties down behind Each",
    ]);
    expect(movesOf(["zero", "one", "two"], "before")).toEqual([
      "one: Parties down behind Tide",
      "two: Parties up behind Each",
    ]);
    // It went and came back: beside the beginning nothing has moved.
    expect(movesOf(["zero", "three"], "first")).toEqual([]);
    expect(movesOf(["one", "zero"], "first")).toEqual(["zero: Parties up behind nothing"]);
  });

  test("says what part of all rows it gives", () => {
    const part = layOutSynopsis(series, { columns: ["zero", "one"], against: "first", from: 1, limit: 1 });
    expect([part.from, part.of, part.rows.length]).toEqual([1, 2, 1]);
    expect(part.rows[0]?.cells.map((cell) => cell.paragraphs.map(({ address }) => address))).toEqual([["2"], ["2"]]);
  });

  test("spells every draft whole, each paragraph once", () => {
    const generated = generateSeries({ setting: "normal", paragraphs: 60, drafts: 4, seed: 20310605 });
    const drafts = generated.drafts.map(({ paragraphs }, at) => ({ id: `d${at}`, paragraphs }));
    const columns = ["d3", "d0", "d2"];
    const synopsis = layOutSynopsis(seriesOf(drafts), { columns, against: "first", ...whole });
    for (const [column, id] of columns.entries()) {
      const own = synopsis.rows.flatMap(({ cells }) => cells[column]?.paragraphs ?? []).map((each) => each.id);
      const wanted = drafts.find((draft) => draft.id === id)?.paragraphs.map((each) => each.id) ?? [];
      expect(own.toSorted()).toEqual(wanted.toSorted());
    }
    for (const { cells } of synopsis.rows) {
      for (const { redline, paragraphs } of cells) {
        const spelt = redline?.flatMap(({ runs }) => runs.filter(({ kind }) => kind !== "deleted"));
        if (spelt === undefined) continue;
        const strip = (text: string): string => text.replaceAll(/\s/gu, "");
        expect(strip(spelt.map(({ text }) => text).join(""))).toBe(strip(paragraphs.map(({ text }) => text).join("")));
      }
    }
  });
});
