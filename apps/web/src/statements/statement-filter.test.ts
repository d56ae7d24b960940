import { describe, expect, test } from "vitest";
import { countsOfAll, filterStatements, speakersOf } from "./statement-filter.ts";
import { writtenEntry, writtenParticulars } from "./written-statement.ts";

const upstream = writtenEntry("upstream");
const basin = writtenEntry("basin", {
  particulars: writtenParticulars({
    speaker: { value: "Ms. Noor Adelsberg", source: "said" },
    onBehalfOf: { value: null, source: "unknown" },
    round: { value: null, source: "unknown" },
  }),
  counts: { bound: 3, ambiguous: 0, unresolved: 0, elsewhere: 0, none: 1, settled: 1 },
});
const all = [basin, upstream];
const ids = (filter: Parameters<typeof filterStatements>[1]): readonly string[] =>
  filterStatements(all, filter).map(({ id }) => id);

describe("the list of statements", () => {
  test("is narrowed by round, by whoever spoke or was spoken for, and by status", () => {
    expect(ids({})).toEqual(["basin", "upstream"]);
    expect(ids({ round: "5" })).toEqual(["upstream"]);
    expect(ids({ round: "none" })).toEqual(["basin"]);
    expect(ids({ speaker: "the Partnership of Upstream States" })).toEqual(["upstream"]);
    expect(ids({ speaker: "Ms. Noor Adelsberg" })).toEqual(["basin"]);
    expect(ids({ status: "ambiguous" })).toEqual(["upstream"]);
    expect(ids({ status: "bound", round: "5" })).toEqual(["upstream"]);
    expect(ids({ status: "made up" })).toEqual(["basin", "upstream"]);
  });

  test("names whoever spoke or was spoken for once", () => {
    expect(speakersOf([...all, upstream])).toEqual([
      "Mr. Joaquim Lisandre",
      "Ms. Noor Adelsberg",
      "the Partnership of Upstream States",
    ]);
  });

  test("counts the citations of all", () => {
    expect(countsOfAll(all)).toEqual({ bound: 5, ambiguous: 1, unresolved: 0, elsewhere: 1 });
  });
});
