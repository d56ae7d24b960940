import { generateSeries } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { seriesOf, writtenSeries } from "../testing/written-series.ts";
import { tabulateConcordance } from "./concordance.ts";
import { findGapLinks, markRestored } from "./gap-links.ts";
import { traceLineage } from "./lineage.ts";
import { traceDraftProvenance, traceProvenance } from "./provenance.ts";

const springs = "1. Parties shall protect the springs and rivers that several villages draw from.";
const wells = "2. Each village keeps a register of its wells, pumps and cisterns, open to every neighbour.";
const ferries = "3. Ferries carry passengers, mail and animals between the islands whenever the weather allows.";
const masters = "4. A ferry master who refuses a passenger states the reason in the harbour book.";

/** Wells are gone in `one` and back in `two`; ferries are split in `two`. */
const series = writtenSeries({
  zero: [springs, wells, ferries, masters],
  one: [springs.replace("shall", "should"), ferries.replace("3", "2"), masters.replace("4", "3")],
  two: [
    springs,
    wells.replace("neighbour", "neighbour of good will"),
    "3. Ferries carry passengers, mail and animals.",
    "4. Animals travel between the islands whenever the weather allows.",
    masters.replace("4", "5"),
  ],
});

describe("traceLineage", () => {
  const lineage = traceLineage(series, { draft: "one", paragraph: "one1" }, "2@one");

  test("gives the paragraphs of each draft, several after a split", () => {
    expect(lineage.steps.map(({ draft, paragraphs }) => [draft, paragraphs.map(({ id }) => id)])).toEqual([
      ["zero", ["zero2"]],
      ["one", ["one1"]],
      ["two", ["two2", "two3"]],
    ]);
    expect(lineage.steps[0]?.paragraphs[0]?.address).toBe("3");
  });

  test("marks what does not lead to the paragraph asked for as branches", () => {
    const { steps } = traceLineage(series, { draft: "two", paragraph: "two3" }, "4@two");
    expect(steps.map(({ paragraphs }) => paragraphs.map(({ id, line }) => `${id} ${line ?? ""}`))).toEqual([
      ["zero2 main"],
      ["one1 main"],
      ["two2 branch", "two3 main"],
    ]);
    expect(steps.flatMap(({ paragraphs }) => paragraphs.filter(({ asked }) => asked).map(({ id }) => id))).toEqual([
      "two3",
    ]);
  });

  test("joins the threads of what was merged: the one passage leads to the other, which is a branch", () => {
    const { steps, measures } = traceLineage(
      writtenSeries({
        zero: ["1. Ferries carry passengers, mail and animals.", "2. They sail whenever the weather allows it."],
        one: ["1. Ferries carry passengers, mail and animals. They sail whenever the weather allows it."],
      }),
      { draft: "zero", paragraph: "zero0" },
      "1@zero",
    );
    expect(steps.map(({ paragraphs }) => paragraphs.map(({ id, line }) => `${id} ${line ?? ""}`))).toEqual([
      ["zero0 main", "zero1 branch"],
      ["one0 main"],
    ]);
    expect(measures).toMatchObject({ drafts: 2, draftsSurvived: 1, wording: { since: "zero", drafts: 1 } });
  });

  test("counts what came and went on the main line", () => {
    const { steps, measures } = traceLineage(series, { draft: "two", paragraph: "two0" }, "1");
    expect(steps.map((step) => [step.measures?.inserted, step.measures?.deleted])).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(measures?.churn).toEqual({ inserted: 2, deleted: 2, perWord: 0.33 });
  });

  test("is the same thread from whichever of its paragraphs, over generated series", () => {
    for (const seed of [1, 2, 3]) {
      const { drafts } = generateSeries({ setting: "phrases", paragraphs: 24, seed, drafts: 7 });
      const generated = seriesOf(drafts.map(({ paragraphs }, at) => ({ id: `d${at}`, paragraphs })));
      const threads = new Map<string, string>();
      for (const { heading, paragraphs } of generated.drafts) {
        for (const { id } of paragraphs) {
          const traced = traceLineage(generated, { draft: heading.id, paragraph: id }, id);
          const members = traced.steps.flatMap((step) => step.paragraphs.map((one) => `${step.draft}/${one.id}`));
          expect(members).toContain(`${heading.id}/${id}`);
          expect(traced.steps.flatMap((step) => step.paragraphs.filter((one) => one.asked))).toHaveLength(1);
          const thread = JSON.stringify([members, traced.links]);
          for (const member of members) {
            expect(threads.get(member) ?? thread).toBe(thread);
            threads.set(member, thread);
          }
        }
      }
    }
  }, 30_000);

  test("joins the chain over a gap and says so", () => {
    const { steps, links } = traceLineage(series, { draft: "two", paragraph: "two1" }, "2");
    expect(steps.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 0, 1]);
    expect(links.map(({ gap, kind, before }) => [gap, kind, before.draft])).toEqual([[true, "revised", "zero"]]);
  });

  test("has nothing to say about a paragraph that is not there", () => {
    const { steps, links } = traceLineage(series, { draft: "one", paragraph: "gone" }, "99");
    expect([steps, links]).toEqual([[], []]);
  });
});

describe("findGapLinks", () => {
  test("does not take a short line that comes back by chance for restored", () => {
    const { gapLinks } = writtenSeries({ zero: [springs, "Deleted."], one: [springs], two: [springs, "Deleted."] });
    expect(gapLinks).toEqual([]);
  });

  test("lets pairs be marked as restored", () => {
    const alignment = series.alignments[1]?.alignment;
    const marked = markRestored(alignment ?? { pairs: [] }, findGapLinks(series, "two"));
    // The gap is joined already, so there is nothing new to find; the links of the series mark it.
    expect(marked.pairs.filter((pair) => pair.restored)).toEqual([]);
    const restored = markRestored(alignment ?? { pairs: [] }, series.gapLinks).pairs.filter((pair) => pair.restored);
    expect(restored.map((pair) => pair.after)).toEqual([["two1"]]);
  });
});

describe("traceProvenance", () => {
  const runs = (draft: string, paragraph: string): readonly string[] =>
    traceProvenance(series, { draft, paragraph }, "x").runs.map(
      ({ text, since, from, reintroduced }) => `${text}|${since}|${from.label ?? ""}${reintroduced ? "|again" : ""}`,
    );

  test("says which draft brought which words", () => {
    expect(runs("one", "one0")).toEqual([
      "Parties |zero|1.",
      "should|one|1.",
      " protect the springs and rivers that several villages draw from.|zero|1.",
    ]);
  });

  test("gives words that were dropped and came back their first origin", () => {
    expect(runs("two", "two0")).toEqual([
      "Parties |zero|1.",
      "shall|zero|1.|again",
      " protect the springs and rivers that several villages draw from.|zero|1.",
    ]);
  });

  test("follows words through a split", () => {
    expect(runs("two", "two3").at(-1)).toBe(" between the islands whenever the weather allows.|zero|3.");
  });

  test("follows words over a gap", () => {
    expect(runs("two", "two1")).toEqual([
      "Each village keeps a register of its wells, pumps and cisterns, open to every neighbour|zero|2.|again",
      " of good will|two|2.",
      ".|zero|2.|again",
    ]);
  });

  test("spells every paragraph and finds where most words came from, over twenty rounds", () => {
    const generated = generateSeries({ setting: "normal", paragraphs: 30, seed: 4, drafts: 20 });
    const long = seriesOf(generated.drafts.map(({ paragraphs }, at) => ({ id: `d${at}`, paragraphs })));
    let right = 0;
    let all = 0;
    for (const [place, paragraph] of (generated.drafts[19]?.paragraphs ?? []).entries()) {
      const provenance = traceProvenance(long, { draft: "d19", paragraph: paragraph.id }, "x");
      expect(provenance.runs.map(({ text }) => text).join("")).toBe(paragraph.text);
      const since = provenance.runs.flatMap((run) => Array.from({ length: run.text.length }, () => run.since));
      let at = 0;
      for (const { text, since: truth } of generated.drafts[19]?.words[place] ?? []) {
        all += 1;
        if (since[at] === `d${truth}`) right += 1;
        at += text.length + 1;
      }
    }
    expect(right / all).toBeGreaterThan(0.95);
  }, 30_000);
});

describe("tabulateConcordance", () => {
  const table = (between?: { before: string; after: string }): readonly string[] =>
    tabulateConcordance(series, between === undefined ? {} : { between }).rows.map(({ cells }) =>
      cells
        .map(({ paragraphs, kind, restored }) =>
          [paragraphs.map(({ address }) => address).join("+"), kind ?? "", restored ? "restored" : ""].join(":"),
        )
        .join(" "),
    );

  test("has one row a thread, in the order of the last draft", () => {
    expect(table()).toEqual([
      "1:: 1:revised: 1:revised:",
      "2:: :deleted: 2:inserted:restored",
      "3:: 2:same: 3+4:split:",
      "4:: 3:same: 5:same:",
    ]);
  });

  test("shows any two drafts alone, with what became of each in between", () => {
    expect(table({ before: "zero", after: "two" })).toEqual([
      "1:: 1:same:",
      "2:: 2:revised:restored",
      "3:: 3+4:split:",
      "4:: 5:same:",
    ]);
  });

  test("puts what was dropped behind what it followed", () => {
    const dropped = writtenSeries({ zero: [springs, wells, masters], one: [springs, masters] });
    expect(tabulateConcordance(dropped).rows.map(({ heading }) => heading.split(" ")[0])).toEqual([
      "Parties",
      "Each",
      "A",
    ]);
  });
});

describe("traceDraftProvenance", () => {
  test("says of a part of a draft what is said of each of its paragraphs", () => {
    const part = traceDraftProvenance(series, "two", { from: 1, limit: 3 });
    expect([part.from, part.of, part.paragraphs.map(({ id }) => id)]).toEqual([1, 5, ["two1", "two2", "two3"]]);
    for (const { id, stretches } of part.paragraphs) {
      const { runs } = traceProvenance(series, { draft: "two", paragraph: id }, id);
      expect(stretches).toEqual(
        runs.map(({ text, since, from, reintroduced }) => ({
          length: text.length,
          since,
          paragraph: from.paragraph,
          reintroduced,
        })),
      );
    }
  });
});
