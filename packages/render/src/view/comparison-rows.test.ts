import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonOf, heading, pair, paragraph } from "../fixtures/drafts.ts";
import { riverComparison } from "../fixtures/river-comparison.ts";
import { rowsOf } from "./comparison-rows.ts";
import type { ComparisonRow } from "./comparison-rows.ts";

function inShort(row: ComparisonRow): string {
  switch (row.kind) {
    case "heading":
      return `# ${row.text}`;
    case "unchanged":
      return `= ${row.pairs} (${row.renumbered})`;
    case "moved-away":
      return `^ ${row.sentence}`;
    case "pair":
      return `${row.pair.kind} ${row.passages.map(({ after, before }) => `${after}<${before}`).join(" ")}: ${row.remarks.join("; ")}`;
  }
}

describe("rowsOf", () => {
  test("tells every kind of change, moves at both ends, and headings above what changed", () => {
    expect(rowsOf(riverComparison(), false).map(inShort)).toEqual([
      "# Cooperation",
      "revised 1<1: wording, legal force",
      "same 2<4: same words; moved up from after 3",
      "revised 3<2: wording",
      "split 4<3 5<3: split from 3 into 4 and 5",
      "^ 4 moved up to 2",
      "merged 6<5, 6: merged from 5 and 6",
      "# Final clauses",
      "inserted 7<: new; restored: the draft before did not have it",
      "deleted <7: dropped",
    ]);
  });

  test("counts what it leaves out", () => {
    const texts = ["one", "two", "three", "four"];
    const before = texts.map((text, index) => paragraph(`b${index}`, String(index + 1), text));
    const after = texts.map((text, index) => paragraph(`a${index}`, String(index + 2), text));
    const pairs = texts.map((text, index) => pair("same", [[`b${index}`, `a${index}`, text]], { renumbered: true }));
    expect(rowsOf(comparisonOf(before, after, pairs), false).map(inShort)).toEqual(["= 4 (4)"]);
  });

  test("counts unchanged paragraphs on either side of the heading under which something changed", () => {
    const sides = (side: string) => [
      paragraph(`${side}0`, "1", "one"),
      heading(`${side}1`, "Old part"),
      paragraph(`${side}2`, "2", "two"),
      heading(`${side}3`, "New part"),
      paragraph(`${side}4`, "3", "three"),
      paragraph(`${side}5`, "4", "four"),
    ];
    const same = [0, 1, 2, 3, 4].map((at) => pair("same", [[`b${at}`, `a${at}`, "x"]]));
    const pairs = [...same, pair("revised", [["b5", "a5", "[-four-]{+five+}"]])];
    expect(rowsOf(comparisonOf(sides("b"), sides("a"), pairs), false).map(inShort)).toEqual([
      "= 3 (0)",
      "# New part",
      "= 1 (0)",
      "revised 4<4: wording",
    ]);
  });

  test("has a row for every pair when everything is wanted", () => {
    const comparison = riverComparison();
    const rows = rowsOf(comparison, true).filter((row) => row.kind === "pair");
    expect(rows.map((row) => row.pair)).toEqual(comparison.pairs);
  });

  test("shows a paragraph that kept less than a third as the wording before and the wording after", () => {
    const text =
      "[-The Parties shall-]{+Each State may, where it so decides,+} meet [-every year-]{+as often as is useful+}.";
    const comparison = comparisonOf(
      [paragraph("b", "1", "The Parties shall meet every year.")],
      [paragraph("a", "1", "Each State may, where it so decides, meet as often as is useful.")],
      [pair("revised", [["b", "a", text]])],
    );
    const [row] = rowsOf(comparison, false);
    expect(row?.kind === "pair" ? row.passages.map((passage) => passage.runs) : []).toEqual([
      [{ kind: "deleted", text: "The Parties shall meet every year." }],
      [{ kind: "inserted", text: "Each State may, where it so decides, meet as often as is useful." }],
    ]);
  });

  test("names a moved section by its ends and tells where it stood", () => {
    const before = ["A", "B", "C", "D"].map((text, index) => paragraph(`b${index}`, String(index + 1), text));
    const after = ["C", "D", "A", "B"].map((text, index) => paragraph(`a${index}`, String(index + 1), text));
    const moved = { moved: true, renumbered: true };
    const pairs = [
      pair("same", [["b2", "a0", "C"]], { renumbered: true }),
      pair("same", [["b3", "a1", "D"]], { renumbered: true }),
      pair("same", [["b0", "a2", "A"]], moved),
      pair("same", [["b1", "a3", "B"]], moved),
    ];
    const moves = [{ before: ["b0", "b1"], after: ["a2", "a3"] }];
    expect(rowsOf(comparisonOf(before, after, pairs, moves), false).map(inShort)).toEqual([
      "^ 1 to 2 moved down to 3 to 4",
      "= 2 (2)",
      "same 3<1: same words; moved down from the start",
      "same 4<2: same words; moved down from the start",
    ]);
  });

  test("says what is uncertain and what else it could be", () => {
    const doubtful = rowsOf(riverComparison(), false).filter((row) => row.kind === "pair" && row.doubt !== null);
    expect(doubtful.map((row) => (row.kind === "pair" ? row.doubt : null))).toEqual([
      "Uncertain: the label speaks for another paragraph. Perhaps it goes with 3 before.",
    ]);
  });

  test("tells or counts every pair exactly once, whatever changed", () => {
    const changes = fc.array(fc.constantFrom("same", "renumbered", "heading", "revised", "new heading"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(changes, (kinds) => {
        const side = (name: string) =>
          kinds.map((kind, at) =>
            kind.endsWith("heading")
              ? heading(`${name}${at}`, `Part ${at}`)
              : paragraph(`${name}${at}`, String(at + 1), "x"),
          );
        const pairs = kinds.map((kind, at) => {
          const isSame = kind === "same" || kind === "renumbered" || kind === "heading";
          const redline = [[`b${at}`, `a${at}`, isSame ? "x" : "[-x-]{+y+}"]] as const;
          return pair(isSame ? "same" : "revised", redline, { renumbered: kind === "renumbered" });
        });
        const rows = rowsOf(comparisonOf(side("b"), side("a"), pairs), false);
        const told = rows
          .map((row) => (row.kind === "unchanged" ? row.pairs : 1))
          .reduce((sum, count) => sum + count, 0);
        const renumbered = rows.map((row) => (row.kind === "unchanged" ? row.renumbered : 0));
        expect(told).toBe(kinds.length);
        expect(renumbered.reduce((sum, count) => sum + count, 0)).toBe(
          kinds.filter((kind) => kind === "renumbered").length,
        );
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
