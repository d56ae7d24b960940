import type { Lineage, LineageLink } from "@travaux/model";
import { expect, test } from "vitest";
import { layOutTree } from "./tree-layout.ts";

const drafts = ["zero", "one", "two"];

/** Steps as "one: 41 42", links as "zero/41 > one/41". */
function thread(steps: readonly string[], links: readonly string[]): Lineage {
  return {
    format: "travaux.lineage/1",
    address: "x",
    drafts: drafts.map((id) => ({ id, label: id, date: null, language: "en" })),
    steps: steps.map((step) => {
      const [draft = "", own = ""] = step.split(": ");
      const paragraphs = own.split(" ").map((id) => ({ id, label: id, text: "Act", address: id }));
      return { draft, paragraphs };
    }),
    links: links.map((path): LineageLink => {
      const [before, after] = path.split(" > ").map((end) => {
        const [draft = "", paragraph = ""] = end.split("/");
        return { draft, paragraph };
      });
      const nowhere = { draft: "", paragraph: "" };
      const is = { moved: false, renumbered: false, similarity: 1, gap: false, pinned: false } as const;
      return { before: before ?? nowhere, after: after ?? nowhere, kind: "revised", ...is };
    }),
  };
}

test("what is split stands below, what is merged stands where the first of it stood", () => {
  const { rows, nodes, edges } = layOutTree(
    thread(
      ["zero: 41", "one: 41 42 43", "two: 44 45"],
      ["zero/41 > one/41", "zero/41 > one/42", "one/41 > two/44", "one/42 > two/45", "one/43 > two/45"],
    ),
  );
  expect(nodes.map(({ column, row, paragraph }) => `${column}/${row} ${paragraph.id}`)).toEqual([
    "0/0 41",
    "1/0 41",
    "1/1 42",
    "1/2 43",
    "2/0 44",
    "2/1 45",
  ]);
  expect([rows, edges.length]).toEqual([3, 5]);
});
