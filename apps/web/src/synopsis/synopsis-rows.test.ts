import type { ChangeClass, ChangeFilter, Synopsis, SynopsisCell } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { atOnce } from "../drawing/sliced-work.ts";
import { movedTo, synopsisSteps } from "./synopsis-rows.ts";

const empty: SynopsisCell = { paragraphs: [] };

interface WrittenCell extends Pick<SynopsisCell, "moved"> {
  /** The class of the one change of its words. */
  readonly changed?: ChangeClass;
  readonly kind?: "heading" | "paragraph";
  readonly label?: string;
}

function cell(id: string, { changed, moved, kind = "paragraph", label = id }: WrittenCell = {}): SynopsisCell {
  const paragraph = { id, kind, label, canonical: label, level: 1, text: "Act", brackets: [], address: label } as const;
  const runs = [
    { kind: "deleted", text: "Act", changes: [changed ?? "wording"] },
    { kind: "inserted", text: "act", changes: [changed ?? "wording"] },
  ] as const;
  return {
    paragraphs: [paragraph],
    ...(changed === undefined ? {} : { redline: [{ before: id, after: id, runs }] }),
    ...(moved === undefined ? {} : { moved }),
  };
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

const alike = (id: string) => [cell(id), cell(id), cell(id)];

/** Rows as "a:1 base/same/changed (reworded)", and lines as "→ a:1 in 2: 5–6 down". */
function told(given: Synopsis, filter?: ChangeFilter): readonly string[] {
  return atOnce(synopsisSteps(given, filter)).rows.map((row) =>
    row.kind === "stub"
      ? row.lines
          .map(
            ({ leadsTo, column, stands, direction }) =>
              `→ ${leadsTo} in ${column}: ${stands.map(({ id }) => id).join("+")} ${direction}`,
          )
          .join("; ")
      : `${row.key} ${row.cells.map(({ is }) => is).join("/")} (${[...row.changes].join()})`,
  );
}

describe("the rows of a synopsis", () => {
  test("say what each column is beside the first, and what that is as a kind of change", () => {
    const given = [
      alike("1"),
      [empty, cell("3"), cell("3")],
      [cell("4"), cell("4", { changed: "legal-force" }), empty],
      [cell("5"), cell("6"), cell("5")],
      [cell("5"), { paragraphs: [...cell("5").paragraphs, ...cell("6").paragraphs] }, empty],
    ];
    expect(told(synopsis(given))).toEqual([
      "a:1 base/same/same ()",
      "b:3 base/new/new (new)",
      "a:4 base/changed/gone (force,reworded,dropped)",
      "a:5 base/same/same (renumbered)",
      "a:5 base/same/gone (divided,dropped)",
    ]);
  });

  test("say what each column is beside the one before it: what comes back there is restored", () => {
    const given = [
      [cell("1"), empty, cell("1")],
      [empty, cell("3"), cell("3")],
    ];
    expect(told(synopsis(given, "before"))).toEqual([
      "a:1 base/gone/new (dropped,restored)",
      "b:3 base/new/same (new)",
    ]);
  });

  test("leave out what is not to be marked", () => {
    const given = [[cell("1"), cell("1", { changed: "punctuation" }), cell("1", { changed: "wording" })]];
    const filter: ChangeFilter = { kind: "without", classes: ["punctuation"] };
    expect(told(synopsis(given), filter)).toEqual(["a:1 base/same/changed (reworded)"]);
    expect(told(synopsis([[cell("1"), cell("1", { changed: "punctuation" }), empty]]), filter)).toEqual([
      "a:1 base/same/gone (dropped)",
    ]);
  });

  test("have lines where what moved stands, one for what moved together in a column", () => {
    const down = { direction: "down", behind: "4" } as const;
    const given = [
      [cell("1"), cell("1"), cell("1", { moved: down })],
      [cell("2"), cell("2", { moved: down }), cell("2")],
      [cell("3"), cell("3", { moved: down }), cell("3")],
      alike("4"),
      [cell("5"), cell("5", { moved: { direction: "up", behind: null } }), cell("5")],
    ];
    const rows = told(synopsis(given));
    expect(rows.map((row) => row.replace(/ base.*/u, ""))).toEqual([
      "→ a:5 in 1: 5 up",
      "a:1",
      "a:2",
      "a:3",
      "a:4",
      "→ a:2 in 1: 2+3 down; → a:1 in 2: 1 down",
      "a:5",
    ]);
  });

  test("lead from what moved to its line and back", () => {
    const moved = { direction: "down", behind: "2" } as const;
    const { rows, places } = atOnce(
      synopsisSteps(synopsis([[cell("1"), cell("1", { moved }), cell("1")], alike("2")]), undefined),
    );
    const line = rows.at(-1);
    expect(line?.kind === "stub" ? line.lines.map(({ leadsTo }) => leadsTo) : []).toEqual([rows[0]?.key]);
    expect(places.get(movedTo("b", moved))).toBe(line?.key);
  });
});
