import { entriesByAfter, entriesByBefore, filterConcordance } from "@travaux/model";
import type { ConcordanceEntry, ConcordanceFilter } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { writtenSeries } from "../testing/written-series.ts";
import { tabulateConcordance } from "./concordance.ts";

const springs = "1. Parties shall protect the springs and rivers that several villages draw from.";
const wells = "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.";
const ferries = "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.";
const masters = "4. A ferry master who refuses a passenger states the reason in the harbour book.";
const lamps = "5. Lamps burn on every pier from dusk until the last boat of the evening has come in.";

/** Wells are gone in `one` and back in `two`; ferries are split in `two`; lamps are new in `one` and gone in `two`. */
const series = writtenSeries({
  zero: [springs, wells, ferries, masters],
  one: [
    springs.replace("shall", "should"),
    ferries.replace("3", "2"),
    masters.replace("4", "3"),
    lamps.replace("5", "4"),
  ],
  two: [
    springs,
    wells,
    "3. Ferries carry passengers, mail and animals.",
    "4. Animals travel between the islands whenever the weather allows.",
    masters.replace("4", "5"),
  ],
});

/** A line of a published table: "3, 4 < 2: split, reworded". */
function noted({ own, others, happened }: ConcordanceEntry): string {
  return `${own?.address ?? "–"} < ${others.map(({ address }) => address).join("+") || "–"}: ${happened.join(", ")}`;
}

describe("a concordance", () => {
  const whole = tabulateConcordance(series);

  test("says of each paragraph what happened on the way to it", () => {
    const told = whole.rows.map(({ cells }) => cells.map(({ happened }) => happened.join(" ")).join(" | "));
    expect(told).toEqual([
      " | reworded | reworded",
      " | dropped | restored",
      " | renumbered | split renumbered reworded",
      " | renumbered | renumbered",
      " | new | dropped",
    ]);
  });

  test("can be read by the new numbers, what was dropped behind what it followed", () => {
    expect(entriesByAfter(whole, { before: "one", after: "two" }).map(noted)).toEqual([
      "1 < 1: reworded",
      "2 < 2: restored",
      "3 < 2: split, renumbered, reworded",
      "4 < 2: split, renumbered, reworded",
      "5 < 3: renumbered",
      "– < 4: dropped",
    ]);
  });

  test("can be read by the old numbers, what is new behind what it follows", () => {
    expect(entriesByBefore(whole, { before: "zero", after: "one" }).map(noted)).toEqual([
      "1 < 1: reworded",
      "2 < –: dropped",
      "3 < 2: renumbered",
      "4 < 3: renumbered",
      "– < 4: new",
    ]);
    expect(entriesByBefore(whole, { before: "one", after: "two" }).map(noted)).toEqual([
      "1 < 1: reworded",
      "– < 2: restored",
      "2 < 3+4: split, renumbered, reworded",
      "3 < 5: renumbered",
      "4 < –: dropped",
    ]);
  });

  test("says in a few words why", () => {
    const why = (step: { readonly before: string; readonly after: string }): readonly (string | null)[] =>
      entriesByAfter(tabulateConcordance(series, { between: step }), step).map((entry) => entry.why);
    expect(why({ before: "zero", after: "one" })).toEqual([
      expect.stringMatching(/^\d\d % of the words; /u) as string,
      null,
      expect.stringMatching(/^same words; .*only counted anew$/u) as string,
      expect.stringMatching(/^same words; .*only counted anew$/u) as string,
      null,
    ]);
    expect(why({ before: "zero", after: "two" })).toEqual([
      "followed through one",
      "same words as where it was dropped",
      "followed through one",
      "followed through one",
      "followed through one",
    ]);
  });

  test("tells a merge from its parts, and a plain one from one with other words", () => {
    const merged = writtenSeries({
      zero: [springs, wells, masters],
      one: [springs, `${wells} ${masters.slice(3)}`],
    });
    const step = { before: "zero", after: "one" };
    expect(entriesByAfter(tabulateConcordance(merged), step).map(noted)).toEqual([
      "1 < 1: unchanged",
      "2 < 2+4: merged",
    ]);
    const back = writtenSeries({ zero: [springs, `${wells} ${masters.slice(3)}`], one: [springs, wells, masters] });
    expect(entriesByAfter(tabulateConcordance(back), step).map(noted)).toEqual([
      "1 < 1: unchanged",
      "2 < 2: split",
      "4 < 2: split, renumbered",
    ]);
  });

  test("keeps the order of any draft", () => {
    const begins = (by: string): readonly (string | undefined)[] =>
      tabulateConcordance(series, { by }).rows.map(({ heading }) => heading.split(" ")[0]);
    expect(begins("two")).toEqual(["Parties", "Each", "Ferries", "A", "Lamps"]);
    const turned = writtenSeries({ zero: [springs, wells, ferries], one: [ferries, springs, wells, lamps] });
    const order = (by: string): string =>
      tabulateConcordance(turned, { by })
        .rows.map(({ heading }) => heading.slice(0, 1))
        .join("");
    expect([order("one"), order("zero")]).toEqual(["FPEL", "PELF"]);
  });

  test.for([
    [{ happened: ["split"] }, "F"],
    [{ happened: ["new", "restored"] }, "EL"],
    [{ happened: ["unchanged"] }, ""],
    [{ happened: ["renumbered"], draft: "one" }, "FA"],
    [{ draft: "zero" }, "PEFA"],
    [{ happened: ["dropped"], draft: "two" }, "L"],
    [{ section: "3" }, "FA"],
    [{ section: "nowhere" }, ""],
  ] as const satisfies readonly (readonly [ConcordanceFilter, string])[])(
    "filtered by %j keeps %s",
    ([filter, kept]) => {
      const filtered = filterConcordance(whole, filter);
      expect(filtered.rows.map(({ heading }) => heading.slice(0, 1)).join("")).toBe(kept);
      expect(filtered.filter).toEqual(filter);
    },
  );

  test("that is asked for everything has no filter", () => {
    expect(filterConcordance(whole, {})).toBe(whole);
  });
});
