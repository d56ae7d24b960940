import { expect, test } from "vitest";
import { atOnce } from "../drawing/sliced-work.ts";
import { blocksOf } from "./blocks.ts";
import { mapMarks } from "./map-marks.ts";
import { rowSteps } from "./rows.ts";
import { writtenComparison } from "./written-comparison.ts";

test("the map has a mark for each change that is wanted, where it stands", () => {
  const comparison = writtenComparison([
    { before: ["1"], after: ["1"], words: ["Lakes are open"] },
    { before: ["2"], after: ["2"], words: ["Parties ~shall~+should+ act"] },
    { before: ["3"], words: ["~Wells are kept~"] },
    { after: ["3"], words: ["+Ferries sail+"] },
  ]);
  const rows = atOnce(rowSteps(comparison, undefined));
  const marks = (wanted: ReadonlySet<"new">) =>
    mapMarks(blocksOf(rows, { wanted, others: "shown" }), wanted).map(
      ({ block, at, sign }) => `${block} ${at} ${sign}`,
    );
  expect(marks(new Set())).toEqual(["0 0.25 changed", "0 0.5 went", "0 0.75 came"]);
  expect(marks(new Set(["new"]))).toEqual(["0 0.75 came"]);
});
