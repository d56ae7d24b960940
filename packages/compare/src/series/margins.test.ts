import { describe, expect, test } from "vitest";
import { writtenSeries } from "../testing/written-series.ts";
import { tabulateConcordance } from "./concordance.ts";
import { traceMargins } from "./margins.ts";

const springs = "1. Parties shall protect the springs and rivers that several villages draw from.";
const wells = "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.";
const ferries = "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.";

/** Wells are gone in `one` and back in `two`; ferries are split in `two`. */
const series = writtenSeries({
  zero: [springs, wells, ferries],
  one: [springs.replace("shall", "should"), ferries.replace("3", "2")],
  two: [
    springs.replace("shall", "should"),
    wells,
    "3. Ferries carry passengers, mail and animals.",
    "4. Animals travel between the islands whenever the weather allows.",
  ],
});

/** "zero: one reworded; two split renumbered" */
function told(draft: string): readonly string[] {
  return traceMargins(series, draft).map(
    ({ since, steps }) => `${since}: ${steps.map((step) => [step.draft, ...step.happened].join(" ")).join("; ")}`,
  );
}

describe("the margin of a draft", () => {
  test("says of each paragraph since when it is there and what happened on the way", () => {
    expect(told("two")).toEqual([
      "zero: one reworded",
      "zero: one dropped; two restored",
      "zero: one renumbered; two split renumbered reworded",
      "zero: one renumbered; two split renumbered reworded",
    ]);
  });

  test("says of an earlier draft what came of it", () => {
    expect(told("zero").at(1)).toBe("zero: one dropped; two restored");
    expect(told("one")).toHaveLength(2);
  });

  test("says nothing that the concordance does not say", () => {
    const cells = tabulateConcordance(series).rows.flatMap((row) => row.cells);
    for (const { id, steps } of traceMargins(series, "two")) {
      const own = cells.flatMap((cell) => cell.paragraphs).find((paragraph) => paragraph.id === id);
      const last = steps.find((step) => step.draft === "two")?.happened ?? ["unchanged"];
      for (const event of own?.happened ?? []) expect(last).toContain(event);
    }
  });
});
