import type { Comparison, Paragraph } from "@travaux/model";
import { cutWords, normaliseWord } from "@travaux/words";
import * as fc from "fast-check";
import { expect } from "vitest";
import { compareDrafts } from "../compare-drafts.ts";

/** Compares two drafts that have no names. */
export function compareParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): Comparison {
  return compareDrafts({ name: "before", paragraphs: before }, { name: "after", paragraphs: after });
}

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
/** The lines of a short draft, as `writtenDraft` reads them. */
export const oddLines: fc.Arbitrary<string[]> = fc.array(line, { maxLength: 14 });

/** The words of texts, as they are compared. */
const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    cutWords(text)
      .filter(({ kind }) => kind === "word" || kind === "number")
      .map(({ from, to }) => normaliseWord(text.slice(from, to))),
  );

/** Checks the laws that hold for every comparison. */
export function checkLaws(before: readonly Paragraph[], after: readonly Paragraph[]): void {
  const { pairs, moves } = compareParagraphs(before, after);
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
  checkPhrasesThatMoved(pairs);
  const afterOrder = pairs
    .flatMap((pair) => pair.after.slice(0, 1))
    .map((id) => after.findIndex((one) => one.id === id));
  expect(afterOrder).toEqual(afterOrder.toSorted((one, other) => one - other));
}

/** Each phrase that moved went from one place and came to one place, in the same words. */
function checkPhrasesThatMoved(pairs: Comparison["pairs"]): void {
  const runs = pairs.flatMap(({ redline }) => redline.flatMap((entry) => entry.runs));
  const ends = new Map<string, { deleted: string[]; inserted: string[] }>();
  for (const { kind, text, move } of runs) {
    if (move === undefined) continue;
    expect(kind).not.toBe("kept");
    const each = ends.get(move) ?? { deleted: [], inserted: [] };
    ends.set(move, each);
    if (kind !== "kept") each[kind].push(text);
  }
  for (const { deleted, inserted } of ends.values()) {
    expect([deleted.length, inserted.length]).toEqual([1, 1]);
    expect(wordsOf(inserted)).toEqual(wordsOf(deleted));
  }
}
