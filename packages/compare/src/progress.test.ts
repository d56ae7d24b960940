import type { Bracket } from "@travaux/model";
import { expect, test } from "vitest";
import { measureProgress } from "./progress.ts";
import { standingOf } from "./standing.ts";
import { writtenSeries } from "./testing/written-series.ts";

const rounds = [
  { number: 1, label: "First round", from: "2031-01-10", to: "2031-01-12" },
  { number: 2, label: "Second round", from: "2031-02-10", to: "2031-02-12" },
];

const bare = writtenSeries({
  zero: [
    "# Water",
    "1. Rivers are open to every boat.",
    "2. Tolls are paid at the lock.",
    "3. Wells are [not] shared.",
  ],
  one: [
    "# Water",
    "1. Rivers are open to every boat.",
    "2. Wells are [not] shared.",
    "3. Locks close at night in winter.",
  ],
});

/** The same with its brackets found and its drafts on the table. */
const series = {
  ...bare,
  drafts: bare.drafts.map((draft, at) => ({
    ...draft,
    rounds: [at + 1],
    paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph, brackets: bracketsIn(paragraph.text) })),
  })),
};

function bracketsIn(text: string): readonly Bracket[] {
  const [from, to] = [text.indexOf("["), text.indexOf("]") + 1];
  return from < 0 ? [] : [{ id: "b", from, to, depth: 0, kind: "open", opens: true, closes: true, alternatives: [] }];
}

test("counts what is settled, in brackets, new and dropped, headings left out", () => {
  const { drafts } = measureProgress(series, rounds);
  expect(drafts.map(({ counts }) => counts)).toMatchObject([
    { paragraphs: 3, settled: 0, bracketed: 1, unsettled: 2, touched: 0, inserted: 0, dropped: 0 },
    { paragraphs: 3, settled: 1, bracketed: 1, unsettled: 1, touched: 1, inserted: 1, dropped: 1, bracketedWords: 1 },
  ]);
});

test("every paragraph is settled, in brackets or unsettled", () => {
  for (const { counts } of measureProgress(series, rounds).drafts)
    expect(counts.settled + counts.bracketed + counts.unsettled).toBe(counts.paragraphs);
});

test("a round leads from its first draft to the one that follows its last", () => {
  const [first, second] = measureProgress(series, rounds).rounds;
  expect([first?.opening?.draft, first?.outcome?.draft, first?.touched, first?.dropped]).toEqual(["zero", "one", 1, 1]);
  expect([second?.opening?.draft, second?.outcome, second?.touched]).toEqual(["one", null, 0]);
});

test("the figures of a draft are counts of the paragraphs that are listed", () => {
  const [, one] = series.drafts;
  if (one === undefined) throw new Error("the series has two drafts");
  const { paragraphs, dropped, against } = standingOf(series, one);
  const words = (id: string): string | undefined => one.paragraphs.find((paragraph) => paragraph.id === id)?.text;
  expect(paragraphs.map(({ id, is }) => [words(id), is.join(" ")])).toEqual([
    ["Rivers are open to every boat.", "settled"],
    ["Wells are [not] shared.", "bracketed"],
    ["Locks close at night in winter.", "unsettled touched inserted"],
  ]);
  expect(dropped.map(({ draft }) => draft)).toEqual(["zero"]);
  expect(against).toEqual(["zero"]);
});
