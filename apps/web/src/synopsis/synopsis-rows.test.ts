import type { Synopsis, SynopsisCell } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { atOnce } from "../drawing/sliced-work.ts";
import { synopsisSteps } from "./synopsis-rows.ts";

const empty: SynopsisCell = { paragraphs: [] };

function cell(id: string, words: string, isChanged = false): SynopsisCell {
  const kind = words.startsWith("#") ? "heading" : "paragraph";
  const paragraph = {
    id,
    kind,
    label: null,
    canonical: null,
    level: 1,
    text: words,
    brackets: [],
    address: id,
  } as const;
  return { paragraphs: [paragraph], ...(isChanged ? { redline: [] } : {}) };
}

function synopsis(rows: readonly (readonly SynopsisCell[])[], against: Synopsis["against"] = "first"): Synopsis {
  return {
    format: "travaux.synopsis/1",
    drafts: ["a", "b", "c"].map((id) => ({ id, label: id, date: null, language: "en" })),
    against,
    from: 0,
    of: rows.length,
    rows: rows.map((cells) => ({ cells })),
  };
}

const alike = (id: string) => [cell(id, "Act"), cell(id, "Act"), cell(id, "Act")];

/** Items as "row b:2 base/changed/gone" or "fold 3". */
function told(given: Synopsis, isUnfolded = false): readonly string[] {
  return atOnce(synopsisSteps(given, isUnfolded)).map((item) =>
    item.kind === "fold" ? `fold ${item.rows.length}` : `${item.key} ${item.row.cells.map(({ is }) => is).join("/")}`,
  );
}

describe("the rows of a synopsis", () => {
  const given = [
    alike("1"),
    alike("2"),
    [cell("h", "# Aims"), cell("h", "# Aims"), cell("h", "# Aims")],
    [empty, cell("3", "New"), cell("3", "New")],
    [cell("4", "Act"), cell("4", "Act now", true), empty],
    alike("5"),
  ];

  test("fold where nothing differs, headings apart; one alone stands", () => {
    expect(told(synopsis(given))).toEqual([
      "fold 2",
      "a:h base/same/same",
      "b:3 base/new/new",
      "a:4 base/changed/gone",
      "a:5 base/same/same",
    ]);
    expect(told(synopsis(given), true)).toHaveLength(6);
  });

  test("say what each column is beside the one before it", () => {
    expect(told(synopsis(given, "before"))).toContain("b:3 base/new/same");
  });

  test("fold no more than can be drawn at once", () => {
    const long = Array.from({ length: 100 }, (_, at) => alike(String(at)));
    expect(told(synopsis(long))).toEqual(["fold 40", "fold 40", "fold 20"]);
  });
});
