import type { ChangeFilter, Comparison } from "@travaux/model";
import { substanceOnly } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { renderComparisonCsv } from "../csv/comparison-in-csv.ts";
import { comparisonOf, pair, paragraph } from "../fixtures/drafts.ts";
import { renderComparisonHtml } from "../html/comparison-in-html.ts";
import { renderComparisonMarkdown } from "../markdown/comparison-in-markdown.ts";
import { renderComparison } from "../terminal/comparison-in-terminal.ts";
import { rowsOf } from "./comparison-rows.ts";

const plainly = { width: 100, colour: false, all: false };

/** One that was reworded, one in which only a comma changed, one that is new, one that moved and went. */
function comparison(filter?: ChangeFilter): Comparison {
  const before = [
    paragraph("b1", "1", "Lakes shall be open"),
    paragraph("b2", "2", "Boats, too"),
    paragraph("b3", "3", "Old"),
  ];
  const after = [
    paragraph("a1", "1", "Lakes should be open"),
    paragraph("a2", "2", "Boats too"),
    paragraph("a3", "3", "New"),
  ];
  const comma = pair("revised", [["b2", "a2", "Boats[-,-] too"]], { changes: ["punctuation"] });
  const redline = comma.redline.map((entry) => ({
    ...entry,
    runs: entry.runs.map((run) => (run.kind === "kept" ? run : { ...run, changes: ["punctuation"] as const })),
  }));
  const pairs = [
    pair("revised", [["b1", "a1", "Lakes [-shall-]{+should+} be open"]]),
    { ...comma, redline },
    pair("deleted", [["b3", null, "[-Old-]"]], { changes: ["wording"] }),
    pair("inserted", [[null, "a3", "{+New+}"]], { changes: ["wording"] }),
  ];
  return { ...comparisonOf(before, after, pairs), ...(filter === undefined ? {} : { filter }) };
}

function shown(filter?: ChangeFilter): readonly string[] {
  return rowsOf(comparison(filter), false).map((row) =>
    row.kind === "pair" ? row.pair.kind : row.kind === "unchanged" ? `${row.leftOut} of ${row.pairs}` : row.kind,
  );
}

describe("a filter", () => {
  test.for<readonly [ChangeFilter | undefined, readonly string[]]>([
    [undefined, ["revised", "revised", "deleted", "inserted"]],
    [substanceOnly, ["revised", "1 of 1", "deleted", "inserted"]],
    [{ kind: "only", classes: ["punctuation"] }, ["1 of 1", "revised", "2 of 2"]],
    [{ kind: "without", classes: ["wording"] }, ["1 of 1", "revised", "deleted", "inserted"]],
  ])("of %j leaves these rows", ([filter, expected]) => {
    expect(shown(filter)).toEqual(expected);
  });

  test("is named at the head of every format, with how many it leaves nothing of", () => {
    const filtered = comparison(substanceOnly);
    const sentence = "punctuation, capitals, spelling, numbering and formatting are not shown";
    const count = "1 paragraph or group has no others.";
    const all = [
      renderComparison(filtered, { ...plainly, width: 110 }).replaceAll("\n", " "),
      renderComparisonMarkdown(filtered, plainly),
      renderComparisonHtml(filtered, plainly),
    ];
    for (const text of all) {
      expect(text).toContain(sentence);
      expect(text).toContain(count);
    }
  });

  test("shows what it leaves out in its later wording, where everything is wanted", () => {
    const text = renderComparison(comparison(substanceOnly), { ...plainly, all: true });
    expect(text).toContain("Boats too");
    expect(text).not.toContain("[-,-]");
    const only = renderComparison(comparison({ kind: "only", classes: ["brackets"] }), { ...plainly, all: true });
    // What went has no later wording: it is seen to go.
    expect(only).toContain("[-Old-]");
    expect(only).toContain("New");
  });

  test("keeps every line of a table, and names what is not shown in a column", () => {
    const lines = renderComparisonCsv(comparison(substanceOnly)).split("\r\n");
    expect(lines[0]).toContain('"changes not shown"');
    expect(lines).toHaveLength(comparison().pairs.length + 2);
    expect(lines[2]).toMatch(/"punctuation"$/u);
  });
});
