import { flowKinds, flowLinks, flowStates, flowTally } from "@travaux/model";
import type { Flow } from "@travaux/model";
import { generateSeries } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { seriesOf, writtenSeries } from "../testing/written-series.ts";
import { traceFlow } from "./flow.ts";
import { layRows } from "./flow-rows.ts";

const springs = "1. Parties shall protect the springs and rivers that several villages draw from.";
const wells = "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.";
const ferries = "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.";
const masters = "4. A ferry master who refuses a passenger states the reason in the harbour book.";
const tolls = "5. No toll is taken from those who cross to attend a market, a court or a burial.";

/** Wells are gone in `one` and back in `two`; tolls are new in `two`. */
const series = writtenSeries({
  zero: [springs, wells, ferries, masters],
  one: [springs.replace("shall", "should"), ferries.replace("3", "2"), masters.replace("4", "3")],
  two: [springs, wells, ferries, masters, tolls],
});

/** Links as people read them: "zero1→one0 revised". */
function written(flow: Flow): string[] {
  return flow.steps.flatMap(({ before, after, links }) =>
    Array.from({ length: links.length / 3 }, (_, at) => {
      const [from = 0, to = 0, is = 0] = links.slice(at * 3);
      const notes = (["moved", "renumbered", "restored"] as const).filter((note) => (is & flowLinks[note]) !== 0);
      const ends = `${flow.columns[before]?.ids[from]}→${flow.columns[after]?.ids[to]}`;
      return [ends, flowKinds[is & flowLinks.kinds], ...notes].join(" ");
    }),
  );
}

/** Ids of the nodes that have a state. */
function having(flow: Flow, state: keyof typeof flowStates): string[] {
  return flow.columns.flatMap(({ ids, states }) =>
    ids.filter((_, at) => ((states[at] ?? 0) & flowStates[state]) !== 0),
  );
}

describe("the flow of one section", () => {
  const flow = traceFlow(series, { draft: "two", paragraph: "two0" });

  test("says of every link what it is, over gaps too", () => {
    expect(written(flow)).toEqual([
      "zero0→one0 revised",
      "zero2→one1 same renumbered",
      "zero3→one2 same renumbered",
      "one0→two0 revised",
      "one1→two2 same renumbered",
      "one2→two3 same renumbered",
      "zero1→two1 same restored",
    ]);
  });

  test("says what was born and what was dropped; what came back is not born, the first draft bears nothing", () => {
    expect(having(flow, "born")).toEqual(["two4"]);
    expect(having(flow, "dropped")).toEqual(["zero1"]);
  });

  test("keeps what stays in one row, and leaves the row empty where the passage is gone", () => {
    expect(flow.columns.map(({ rows }) => rows)).toEqual([
      [0, 1, 2, 3],
      [0, 2, 3],
      [0, 1, 2, 3, 4],
    ]);
  });

  test("keeps every string once", () => {
    expect(new Set(flow.words).size).toBe(flow.words.length);
  });
});

test("rows stand in the order of the last draft, what is gone behind what it followed, and no draft has two in a row", () => {
  const node = (key: string, continues: string | null = null) => ({ key, continues });
  const { rows, count } = layRows([
    [node("a0"), node("b0"), node("c0")],
    [node("c1", "c0"), node("x1"), node("a1", "a0"), node("a2", "a0")],
  ]);
  expect([rows, count]).toEqual(
    [
      [
        [2, 3, 0],
        [0, 1, 2, 4],
      ],
      5,
    ].map((each) => each),
  );
});

describe("the flow of sections", () => {
  const { drafts } = generateSeries({ setting: "heavy", paragraphs: 400, drafts: 4, seed: 5 });
  const generated = seriesOf(drafts.map(({ paragraphs }, at) => ({ id: `d${at}`, paragraphs })));
  const whole = traceFlow(generated);

  test("counts every paragraph once, and every link once", () => {
    expect(whole.columns.map(({ sizes = [] }) => sizes.reduce((sum, size) => sum + size, 0))).toEqual(
      drafts.map(({ paragraphs }) => paragraphs.length),
    );
    const width = flowTally.length + 2;
    const counted = whole.steps.flatMap(({ links }) => links.filter((_, at) => at % width === 2));
    const links = generated.alignments.flatMap(({ alignment }) => alignment.pairs.flatMap((pair) => pair.links));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(links.length + generated.gapLinks.length);
  });

  test("and the flows of its sections have every paragraph at home once", () => {
    const first = whole.columns[0];
    const homes = (first?.ids ?? []).flatMap((paragraph) => {
      const { columns } = traceFlow(generated, { draft: "d0", paragraph });
      const [column] = columns;
      return (column?.ids ?? []).filter((_, at) => ((column?.states[at] ?? 0) & flowStates.elsewhere) === 0);
    });
    expect(homes).toEqual(drafts[0]?.paragraphs.map(({ id }) => id));
  });

  test("never have two nodes of a draft in one row", () => {
    for (const { ids, rows } of whole.columns) expect(new Set(rows).size).toBe(ids.length);
  });
});
