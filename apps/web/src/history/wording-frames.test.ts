import type { Lineage } from "@travaux/model";
import { expect, test } from "vitest";
import { writtenRuns } from "../redline/written-comparison.ts";
import { wordingFramesOf } from "./wording-frames.ts";

const heading = (id: string) => ({ id, label: id, date: null, language: "en" });
const paragraph = (id: string, text: string) => ({ id, label: id, text, address: id });
const link = { moved: false, renumbered: false, similarity: 1, gap: false, pinned: false } as const;
const runs = writtenRuns("Parties ~shall~+should+ act~.~+;+").map((run) =>
  run.text === "." || run.text === ";" ? { ...run, changes: ["punctuation" as const] } : run,
);

/** Words of zero are weakened in rev-1, gone in rev-2, and back in rev-3. */
const lineage: Lineage = {
  format: "travaux.lineage/1",
  address: "1@rev-3",
  drafts: ["zero", "rev-1", "rev-2", "rev-3"].map(heading),
  steps: [
    { draft: "zero", paragraphs: [paragraph("a", "Parties shall act.")] },
    { draft: "rev-1", paragraphs: [paragraph("b", "Parties should act;")] },
    { draft: "rev-2", paragraphs: [] },
    { draft: "rev-3", paragraphs: [paragraph("c", "Parties should act;")] },
  ],
  links: [
    {
      ...link,
      before: { draft: "zero", paragraph: "a" },
      after: { draft: "rev-1", paragraph: "b" },
      kind: "revised",
      redline: [{ before: "a", after: "b", runs }],
    },
    {
      ...link,
      before: { draft: "rev-1", paragraph: "b" },
      after: { draft: "rev-3", paragraph: "c" },
      kind: "same",
      gap: true,
    },
  ],
};

const spelt = (own: readonly { readonly kind: string; readonly text: string }[], without: string): string =>
  own
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

test("each draft that has the passage is a frame, which spells its wording and the one before", () => {
  const frames = wordingFramesOf(lineage, undefined);
  expect(frames.map(({ draft, isFirst }) => [draft.id, isFirst])).toEqual([
    ["zero", true],
    ["rev-1", false],
    ["rev-3", false],
  ]);
  expect(frames.map((frame) => spelt(frame.runs, "deleted"))).toEqual([
    "Parties shall act.",
    "Parties should act;",
    "Parties should act;",
  ]);
  expect(spelt(frames[1]?.runs ?? [], "inserted")).toBe("Parties shall act.");
  expect(frames.map((frame) => frame.sentences.length)).toEqual([0, 2, 0]);
});

test("changes of classes that are not asked for are no changes", () => {
  const [, weakened] = wordingFramesOf(lineage, { kind: "without", classes: ["punctuation"] });
  expect(weakened?.sentences).toEqual([{ kind: "replaced", before: "shall", after: "should", context: "Parties" }]);
  expect(spelt(weakened?.runs ?? [], "deleted")).toBe("Parties should act;");
});
