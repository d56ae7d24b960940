import { generateSeries } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { seriesOf, writtenSeries } from "../testing/written-series.ts";
import type { Series } from "./series.ts";
import { workNames } from "./work-names.ts";

const springs = "1. Parties shall protect the springs and rivers that several villages draw from.";
const wells = "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.";
const ferries = "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.";

/** The names of a draft's paragraphs in reading order. */
function namesIn(series: Series, draft: string): readonly string[] {
  return [...workNames(series, draft).values()];
}

describe("a name through all drafts", () => {
  test("is kept where a passage is reworded and renumbered, and is its own where one comes", () => {
    const series = writtenSeries({
      zero: [springs, wells],
      one: [
        ferries.replace("3", "1"),
        springs.replace("1.", "2.").replace("shall", "should"),
        wells.replace("2.", "3."),
      ],
    });
    const [first, second] = namesIn(series, "zero");
    expect(namesIn(series, "one").slice(1)).toEqual([first, second]);
    expect(namesIn(series, "one")[0]).toMatch(/^one__/);
  });

  test("comes back with a passage that was gone", () => {
    const series = writtenSeries({ zero: [springs, wells], one: [springs], two: [springs, wells] });
    expect(namesIn(series, "two")).toEqual(namesIn(series, "zero"));
  });

  test("stays with the longest part of a split, and comes from the longest of what was merged", () => {
    const short = "They sail by day.";
    const long = "Ferries carry passengers, mail and animals between the islands whenever the weather allows.";
    const parted = [`1. ${short}`, `2. ${long}`];
    const split = writtenSeries({ zero: [`1. ${short} ${long}`], one: parted });
    expect(namesIn(split, "one")[1]).toBe(namesIn(split, "zero")[0]);
    const merged = writtenSeries({ zero: parted, one: [`1. ${short} ${long}`] });
    expect(namesIn(merged, "one")[0]).toBe(namesIn(merged, "zero")[1]);
  });

  test("is that of the original where it gave one, and never that of another passage", () => {
    const written = writtenSeries({ zero: [springs], one: [springs, wells] });
    const series: Series = {
      ...written,
      drafts: written.drafts.map((draft) => ({
        ...draft,
        paragraphs: draft.paragraphs.map((paragraph, at) => ({ ...paragraph, eId: at === 0 ? "para_9" : "para_1" })),
      })),
    };
    expect(namesIn(series, "zero")).toEqual(["para_9"]);
    expect(namesIn(series, "one")).toEqual(["para_9", "para_1"]);
    const same: Series = {
      ...series,
      drafts: series.drafts.map((draft) => ({
        ...draft,
        paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph, eId: "para_1" })),
      })),
    };
    expect(namesIn(same, "one")).toEqual(["para_1", "one__para_1"]);
  });

  test("comes once in a draft, and no later draft changes it", () => {
    const { drafts } = generateSeries({ setting: "normal", paragraphs: 60, drafts: 5, seed: 20310605 });
    const sides = drafts.map(({ paragraphs }, at) => ({ id: `d${at}`, paragraphs }));
    const [whole, part] = [seriesOf(sides), seriesOf(sides.slice(0, 3))];
    let handedOn = 0;
    for (const { id, paragraphs } of sides) {
      const names = namesIn(whole, id);
      expect(new Set(names).size).toBe(paragraphs.length);
      handedOn += names.filter((name) => name.startsWith("d0__")).length;
    }
    for (const { id } of sides.slice(0, 3)) expect(namesIn(part, id)).toEqual(namesIn(whole, id));
    expect(handedOn).toBeGreaterThan(150);
  });
});
