import type { ChangeReport, ReportedPlace } from "@travaux/model";
import { substanceOnly } from "@travaux/model";
import { expect, test } from "vitest";
import { changedPlaces } from "./changed-places.ts";
import { compareDrafts } from "./compare-drafts.ts";
import { reportChanges, reportRules } from "./report-changes.ts";
import { writtenDraft } from "./testing/written-draft.ts";

function report(before: readonly string[], after: readonly string[]): ChangeReport {
  const sides = [
    { name: "Rev 1", paragraphs: writtenDraft("b", before) },
    { name: "Rev 2", paragraphs: writtenDraft("a", after) },
  ] as const;
  return reportChanges(compareDrafts(...sides));
}

const placesIn = ({ sections }: ChangeReport): readonly ReportedPlace[] =>
  sections.flatMap(({ changes }) => changes.flatMap(({ places }) => places));

const river = ["# Rivers", "1. Parties shall keep every river open to boats in summer and in winter."];
const wells = ["# Wells", "2. Wells are shared by the villages that dug them, in turn and free of charge."];
const tolls = ["3. Tolls of 12 marks are paid at the lock before the gates are opened."];

test("cites what changed under its heading, with the words of each place", () => {
  const after = [
    "# Rivers",
    "1. Parties should keep every river open to boats in summer and in winter.",
    ...wells,
    "3. Tolls of 20 marks are paid at the lock before the gates are opened.",
  ];
  const { sections, counts } = report([...river, ...wells, ...tolls], after);
  expect(sections.map(({ heading }) => heading?.start)).toEqual(["Rivers", "Wells"]);
  expect(sections.map(({ changes }) => changes.map(({ after: [cited] }) => cited?.address))).toEqual([["1"], ["3"]]);
  expect(sections[0]?.changes[0]?.places).toMatchObject([
    { before: "shall", after: "should", changes: ["legal-force", "wording"], force: "weaker" },
  ]);
  expect(sections[1]?.changes[0]?.places).toMatchObject([{ before: "12", after: "20", changes: ["number"] }]);
  expect(counts).toMatchObject({ revised: 2, weaker: 1, stronger: 0, numbers: 1, quiet: 0 });
});

test("does not say that a place binds more or less where its words go both ways", () => {
  expect(
    changedPlaces(
      [
        {
          before: "b",
          after: "a",
          runs: [
            { kind: "deleted", text: "shall ", changes: ["legal-force"], force: "weaker" },
            { kind: "inserted", text: "must ", changes: ["legal-force"], force: "stronger" },
          ],
        },
      ],
      substanceOnly,
    ),
  ).toEqual([{ before: "shall", after: "must", changes: ["legal-force"] }]);
});

test("counts what is not of substance and does not tell it", () => {
  const quiet = report([...river, ...wells], [...river, "# Wells", (wells[1] ?? "").replace("them, in", "them in")]);
  expect(placesIn(quiet)).toEqual([]);
  expect(quiet.sections.map(({ changes, quiet: count }) => [changes.length, count])).toEqual([[0, 1]]);
  expect(quiet.counts.quiet).toBe(1);
});

test("says nothing of drafts that are alike", () => {
  const { sections, counts } = report([...river, ...wells], [...river, ...wells]);
  expect(sections).toEqual([]);
  expect(Object.values(counts).every((count) => count === 0)).toBe(true);
});

test("new and dropped paragraphs are cited without a list of places", () => {
  const { sections } = report(
    [...river, ...wells],
    [...river, "2. Ferries cross at dawn and at dusk, whatever the weather."],
  );
  const changes = sections.flatMap((section) => section.changes);
  expect(changes.map(({ kind, places }) => [kind, places.length])).toEqual(
    expect.arrayContaining([
      ["inserted", 0],
      ["deleted", 0],
    ]),
  );
});

test("a passage that moved is told once, at its new place", () => {
  const fields = ["# Fields", "4. Fields beside the river lie fallow every seventh year, so that they may rest."];
  const before = [...river, ...wells, ...tolls, ...fields];
  const after = [...fields, ...river, ...wells, ...tolls];
  const { sections, counts } = report(before, after);
  expect(sections.flatMap(({ moves }) => moves).length).toBe(counts.moves);
  expect(counts.moves).toBe(1);
});

test("of a passage that moved, a part of the drafts tells what it has", () => {
  const fields = [
    "# Fields",
    "4. Fields beside the river lie fallow every seventh year, so that they may rest.",
    "5. Hedges around them are cut in autumn, when no bird nests in them any more.",
  ];
  const sides = [
    { name: "Rev 1", paragraphs: writtenDraft("b", [...river, ...wells, ...tolls, ...fields]) },
    { name: "Rev 2", paragraphs: writtenDraft("a", [...fields, ...river, ...wells, ...tolls]) },
  ] as const;
  const whole = compareDrafts(...sides);
  const [, fallow] = whole.moves[0]?.after ?? [];
  const pairs = whole.pairs.filter((pair) => pair.after.some((id) => id === fallow));
  const ids = new Set(pairs.flatMap((pair) => [...pair.before, ...pair.after]));
  const partOf = (side: (typeof whole)["before"]) => ({
    ...side,
    paragraphs: side.paragraphs.filter(({ id }) => ids.has(id)),
  });
  const part = reportChanges({ ...whole, before: partOf(whole.before), after: partOf(whole.after), pairs });
  const told = part.sections.flatMap(({ moves }) => moves.flatMap(({ before, after }) => [...before, ...after]));
  expect(told.map(({ first, last }) => [first.address, last.address])).toEqual([
    ["4", "4"],
    ["4", "4"],
  ]);
});

test("every figure has its rule", () => {
  const { counts, rules } = report(river, wells);
  expect(Object.keys(rules).toSorted()).toEqual(Object.keys(counts).toSorted());
  expect(rules).toBe(reportRules);
});
