import type { Lineage, LineageLink } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { droppedInto, eventsOf, historyEntriesOf } from "./history-entries.ts";

const drafts = ["zero", "rev-1", "rev-2", "rev-3"];

/** Steps as "rev-1: 38 39"; links as "zero/38 > rev-1/39". */
function lineage(steps: readonly string[], links: readonly (readonly [string, Partial<LineageLink>])[]): Lineage {
  return {
    format: "travaux.lineage/1",
    address: "44@rev-3",
    drafts: drafts.map((id) => ({ id, label: id, date: null, language: "en" })),
    steps: steps.map((step) => {
      const [draft = "", labels = ""] = step.split(": ");
      const own = labels.split(" ").filter((label) => label !== "");
      return { draft, paragraphs: own.map((label) => ({ id: label, label, text: "Act", address: label })) };
    }),
    links: links.map(([path, more]) => {
      const [before, after] = path.split(" > ").map((end) => end.split("/"));
      return {
        before: { draft: before?.[0] ?? "", paragraph: before?.[1] ?? "" },
        after: { draft: after?.[0] ?? "", paragraph: after?.[1] ?? "" },
        kind: "revised",
        moved: false,
        renumbered: false,
        similarity: 0.8,
        gap: false,
        pinned: false,
        ...more,
      };
    }),
  };
}

describe("the history of a paragraph", () => {
  test("begins with the newest draft and ends with the first that has it", () => {
    const thread = lineage(
      ["rev-1: 38", "rev-2: 40", "rev-3: 40"],
      [
        ["rev-1/38 > rev-2/40", {}],
        ["rev-2/40 > rev-3/40", { kind: "same" }],
      ],
    );
    expect(historyEntriesOf(thread).map((entry) => `${entry.draft.id} ${entry.kind}`)).toEqual([
      "rev-3 kept",
      "rev-2 worded",
      "rev-1 worded",
    ]);
  });

  test("says in which drafts the passage is not", () => {
    const thread = lineage(["zero: 38", "rev-2: 40"], [["zero/38 > rev-2/40", { kind: "same", gap: true }]]);
    expect(historyEntriesOf(thread).map((entry) => `${entry.draft.id} ${entry.kind}`)).toEqual([
      "rev-3 absent",
      "rev-2 worded",
      "rev-1 absent",
      "zero worded",
    ]);
  });
});

describe("what a draft dropped", () => {
  const thread = lineage(
    ["zero: 41 42", "rev-1: 43", "rev-2: 44 45"],
    [
      ["zero/41 > rev-1/43", {}],
      ["rev-1/43 > rev-2/44", {}],
      ["zero/42 > rev-2/45", { gap: true }],
    ],
  );
  test.for<readonly [draft: string, dropped: readonly string[]]>([
    ["zero", []],
    ["rev-1", ["42"]],
    ["rev-2", []],
  ])("in %s: %o", ([id, dropped]) => {
    const draft = { id, label: id, date: null, language: "en" };
    expect(droppedInto(thread, draft).map(({ paragraph }) => paragraph.id)).toEqual(dropped);
  });
});

describe("what happened to a paragraph on its way into a draft", () => {
  test.for<
    readonly [events: string, steps: readonly string[], links: readonly (readonly [string, Partial<LineageLink>])[]]
  >([
    ["first appears here", ["rev-1: 44"], []],
    ["was 38", ["zero: 38", "rev-1: 44"], [["zero/38 > rev-1/44", { renumbered: true }]]],
    ["split from 38", ["zero: 38", "rev-1: 44"], [["zero/38 > rev-1/44", { kind: "split" }]]],
    [
      "merged from 38 and 39",
      ["zero: 38 39", "rev-1: 44"],
      [
        ["zero/38 > rev-1/44", { kind: "merged" }],
        ["zero/39 > rev-1/44", { kind: "merged" }],
      ],
    ],
    ["restored, as it stood in zero", ["zero: 38", "rev-2: 44"], [["zero/38 > rev-2/44", { gap: true }]]],
    ["moved; pinned by hand", ["zero: 44", "rev-1: 44"], [["zero/44 > rev-1/44", { moved: true, pinned: true }]]],
  ])("%s", ([events, steps, links]) => {
    const thread = lineage(steps, links);
    const wordings = historyEntriesOf(thread).flatMap((entry) => entry.wordings);
    const last = wordings.find((wording) => wording.paragraph.id === "44");
    expect(last === undefined ? "" : eventsOf(thread, last).join("; ")).toBe(events);
  });
});
