import type { Flow } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { layOut, pathsOf, rowAt } from "./flow-shapes.ts";
import { nextNode } from "./flow-steps.ts";
import { storyOf } from "./flow-story.ts";
import { happened } from "./flow-table.tsx";
import { countsOf, viewFlow } from "./flow-view.ts";

/** 1 is split into 1 and 2; 2 is dropped and comes back reworded as 3; 4 is new. */
const flow: Flow = {
  format: "travaux.flow/1",
  grain: "paragraphs",
  drafts: ["Zero", "Rev 1", "Rev 2"].map((label, at) => ({ id: `d${at}`, label, date: null, language: "en" })),
  words: ["1.", "2.", "3.", "4.", "Springs", "Rivers", "Wells", "Tolls"],
  columns: [
    { ids: ["a", "w"], labels: [0, 1], texts: [4, 6], rows: [0, 2], states: [0, 16] },
    { ids: ["b", "c"], labels: [0, 1], texts: [4, 5], rows: [0, 1], states: [1, 0] },
    { ids: ["d", "e", "x", "t"], labels: [0, 1, 2, 3], texts: [4, 5, 6, 7], rows: [0, 1, 2, 3], states: [0, 0, 0, 8] },
  ],
  rows: 4,
  steps: [
    { before: 0, after: 1, links: [0, 0, 2, 0, 1, 2 + 16] },
    { before: 1, after: 2, links: [0, 0, 0, 1, 1, 1 + 8] },
    { before: 0, after: 2, links: [1, 2, 1 + 16 + 32] },
  ],
};
const view = viewFlow(flow);

function at(column: number, id: string) {
  const node = view.columns[column]?.find((each) => each.id === id);
  if (node === undefined) throw new Error("the test names a node");
  return node;
}

describe("a story", () => {
  test.for<readonly [column: number, id: string, story: string]>([
    [0, "a", "1 stands in Zero; in Rev 1 (1, 2) split; in Rev 2 (1, 2) reworded, moved; still there in Rev 2."],
    [2, "e", "1 stands in Zero; in Rev 1 (2) split; in Rev 2 (2) reworded, moved; still there in Rev 2."],
    [2, "x", "2 stands in Zero; gone in Rev 1; in Rev 2 (3) back again, reworded; still there in Rev 2."],
    [2, "t", "4 is new in Rev 2; still there in Rev 2."],
  ])(
    "from draft %i of %s is told from its beginning, without the branches that went elsewhere",
    ([column, id, story]) => {
      expect(storyOf(view, at(column, id))).toBe(story);
    },
  );

  test("of one step says what became of each row", () => {
    const told = (column: number) => view.rows.map((row) => happened(view, row[column], row[column + 1]));
    expect(told(0)).toEqual(["split", "split", "dropped", ""]);
    expect(told(1)).toEqual(["unchanged", "reworded, moved", "back again, reworded", "new"]);
  });
});

test("the legend counts each link once and each state once", () => {
  const { links, same, revised, split, moved, restored, born, dropped, bracketed } = countsOf(view);
  expect([links, same, revised, split, moved, restored, born, dropped, bracketed]).toEqual([5, 1, 2, 2, 1, 1, 1, 1, 1]);
});

describe("arrow keys", () => {
  test.for<readonly [column: number, id: string, key: string, to: string | undefined]>([
    [0, "a", "ArrowRight", "b"],
    [1, "c", "ArrowLeft", "a"],
    [0, "w", "ArrowRight", "x"],
    [1, "b", "ArrowDown", "c"],
    [1, "c", "ArrowDown", undefined],
    [2, "t", "ArrowLeft", undefined],
    [2, "d", "End", "t"],
    [2, "d", "a", undefined],
  ])("in draft %i at %s: %s leads to %s", ([column, id, key, to]) => {
    expect(nextNode(view, at(column, id), key)?.id).toBe(to);
  });

  test("begin in the latest draft", () => {
    expect(nextNode(view, null, "ArrowDown")?.id).toBe("d");
  });
});

describe("the picture", () => {
  const layout = layOut(view, "middle");
  const whole = { fromRow: 0, toRow: 4, fromColumn: 0, toColumn: 3 };

  test("tells every kind by a line of its own, a reworded move by both", () => {
    const { same, revised, divided, moved, restored, born, dropped, brackets } = pathsOf(view, layout, whole);
    const lines = [same, revised, divided, moved, restored].map((path) => path.split("M").length - 1);
    expect(lines).toEqual([1, 1, 2, 1, 1]);
    expect([born, dropped, brackets].every((path) => path !== "")).toBe(true);
  });

  test("leaves out what lies outside of the window", () => {
    const { divided, born } = pathsOf(view, layout, { ...whole, fromRow: 2 });
    expect([divided, born === ""]).toEqual(["", false]);
  });

  test("leaves out lines between sections where there are too many to follow, and the bands stay", () => {
    const crossing = Array.from({ length: 37 }, () => [0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]).flat();
    const counts = { sizes: [2, 2], bracketed: [0, 0], born: [0, 0], dropped: [0, 0] };
    const column = { labels: [0, 1], texts: [4, 5], rows: [0, 1], states: [0, 0], ...counts };
    const [one, other, third] = ["a", "b", "c"].map((name) => ({ ...column, ids: [name, `${name}2`] }));
    const drawn = (links: readonly number[]) => {
      const columns = [one, other, third].filter((each) => each !== undefined);
      const sections = viewFlow({
        ...flow,
        grain: "sections",
        columns,
        rows: 2,
        steps: [{ before: 0, after: 1, links: [0, 0, ...links.slice(2, 11), ...links] }],
      });
      return pathsOf(sections, layOut(sections, "middle"), { ...whole, toRow: 2 });
    };
    expect(drawn(crossing)).toMatchObject({ moved: "" });
    expect(drawn(crossing).same).not.toBe("");
    expect(drawn(crossing.slice(11)).moved).not.toBe("");
  });

  test("finds the row under a height", () => {
    expect([0, 23, 24, 95, 999].map((y) => rowAt(layout, y))).toEqual([0, 0, 1, 3, 3]);
  });
});
