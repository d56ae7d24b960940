import type { Comparison, Paragraph } from "@travaux/model";
import { generatePair } from "@travaux/testkit";
import { cutWords, normaliseWord } from "@travaux/words";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDrafts } from "./compare-drafts.ts";
import { shareChanged } from "./measures.ts";
import { writtenDraft } from "./testing/written-draft.ts";

const compare = (before: readonly Paragraph[], after: readonly Paragraph[]): Comparison =>
  compareDrafts({ name: "before", paragraphs: before }, { name: "after", paragraphs: after });

/** Lines of few different words, so that paragraphs are alike, with marks, brackets and white space that is odd. */
const word = fc.constantFrom(
  "boats",
  "Boats",
  "shall",
  "should",
  "[",
  "]",
  ",",
  "(a)",
  "12",
  "水",
  "يجب",
  "cafe\u0301",
  "  ",
  "\t",
  "coop\u00aderate",
  "cooperate",
  "\u200b",
  "\u202e",
  "\u00a0",
  "\ud800",
  "😀",
  "may be",
  "maybe",
  "l’eau",
  "l'eau",
  "x".repeat(300),
);
const line = fc
  .tuple(fc.constantFrom("", "# ", "1. ", "(a) ", "Option A: ", "Option B: "), fc.array(word, { maxLength: 12 }))
  .map(([label, words]) => label + words.join(" ").trim());
const lines = fc.array(line, { maxLength: 14 });

/** The words of texts, as they are compared. */
const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    cutWords(text)
      .filter(({ kind }) => kind === "word" || kind === "number")
      .map(({ from, to }) => normaliseWord(text.slice(from, to))),
  );

/** Checks the laws that hold for every comparison. */
function checkLaws(before: readonly Paragraph[], after: readonly Paragraph[]): void {
  const { pairs, moves } = compare(before, after);
  const moved = pairs.filter((pair) => pair.moved);
  expect(moves.flatMap((move) => move.before).toSorted()).toEqual(moved.flatMap((pair) => pair.before).toSorted());
  expect(moves.flatMap((move) => move.after).toSorted()).toEqual(moved.flatMap((pair) => pair.after).toSorted());
  expect(pairs.flatMap((pair) => pair.before).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
  expect(pairs.flatMap((pair) => pair.after).toSorted()).toEqual(after.map(({ id }) => id).toSorted());
  const textOf = new Map([...before, ...after].map(({ id, text }) => [id, text]));
  const spelt = (ids: readonly string[]): string => ids.map((id) => textOf.get(id) ?? "").join("");
  for (const pair of pairs) {
    const runs = pair.redline.flatMap((entry) => entry.runs);
    const joined = (kind: "inserted" | "deleted"): string =>
      runs.map((run) => (run.kind === "kept" || run.kind === kind ? run.text : "")).join("");
    expect(joined("inserted")).toBe(spelt(pair.after));
    expect(joined("deleted")).toBe(spelt(pair.before));
    for (const run of runs) {
      expect(run.text).not.toBe("");
      expect((run.changes ?? []).length > 0).toBe(run.kind !== "kept");
    }
    expect(pair.similarity).toBeGreaterThanOrEqual(0);
    expect(pair.similarity).toBeLessThanOrEqual(1);
    if (pair.links.length > 0) {
      const textsOf = (ids: readonly string[]): readonly string[] => ids.map((id) => textOf.get(id) ?? "");
      const isSameWords = wordsOf(textsOf(pair.before)).join(" ") === wordsOf(textsOf(pair.after)).join(" ");
      expect(pair.similarity === 1).toBe(isSameWords);
    }
    if (pair.kind === "same") expect(pair.changes.filter((name) => name !== "formatting")).toEqual([]);
    for (const { before: one, after: other } of pair.links) {
      expect(pair.before).toContain(one);
      expect(pair.after).toContain(other);
    }
    for (const id of pair.before.length > 0 && pair.after.length > 0 ? pair.before : []) {
      expect(pair.links.map((link) => link.before)).toContain(id);
    }
  }
  const afterOrder = pairs
    .flatMap((pair) => pair.after.slice(0, 1))
    .map((id) => after.findIndex((one) => one.id === id));
  expect(afterOrder).toEqual(afterOrder.toSorted((one, other) => one - other));
}

describe("compareDrafts", () => {
  test("spells both sides and pairs every paragraph once, whatever the drafts", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        checkLaws(writtenDraft("b", before), writtenDraft("a", after));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test.for(["normal", "heavy", "templ"] as const)("keeps the laws on generated drafts: %s", (setting) => {
    const { before, after } = generatePair({ setting, paragraphs: 120, seed: 5 });
    checkLaws(before, after);
  });

  test("calls a draft compared with itself the same", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { pairs, moves } = compare(writtenDraft("b", given), writtenDraft("a", given));
        expect(pairs.map((pair) => pair.kind)).toEqual(given.map(() => "same"));
        expect(pairs.flatMap((pair) => pair.changes)).toEqual([]);
        expect(moves).toEqual([]);
        expect(shareChanged(pairs)).toBe(0);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  test("exchanges inserted and deleted, split and merged, when the sides are exchanged", () => {
    for (const seed of [1, 2, 3]) {
      const { before, after } = generatePair({ setting: "normal", paragraphs: 150, seed });
      const forth = compare(before, after).summary;
      const back = compare(after, before).summary;
      expect({
        ...back,
        inserted: back.deleted,
        deleted: back.inserted,
        split: back.merged,
        merged: back.split,
      }).toEqual(forth);
    }
  });

  test("gives equal output for equal input, byte for byte", () => {
    const { before, after } = generatePair({ setting: "heavy", paragraphs: 80, seed: 9 });
    expect(JSON.stringify(compare(before, after))).toBe(JSON.stringify(compare(before, after)));
  });

  test("refuses an alignment of other drafts", () => {
    const other = compare(writtenDraft("x", ["Boats."]), writtenDraft("y", ["Boats."]));
    expect(() => compareDrafts({ name: "b", paragraphs: [] }, { name: "a", paragraphs: [] }, other)).toThrow("x0");
  });
});
