import type { Bracket } from "@travaux/model";
import { expect, test } from "vitest";
import { rowSteps } from "../redline/rows.ts";
import { writtenComparison, writtenParagraph } from "../redline/written-comparison.ts";
import { atOnce } from "../drawing/sliced-work.ts";
import { bracketItems, changeItemSteps, type ReadingItem } from "./reading-items.ts";

function words(item: ReadingItem): string {
  if (item.kind === "stub") return `stub ${item.stub.leadsTo}`;
  const marks = { kept: "", inserted: "+", deleted: "~" } as const;
  const spelt = item.change?.runs.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join("");
  return `${item.key}: ${spelt ?? item.paragraph.text}`;
}

test("what changed is shown in the order of the draft, with what went where it stood", () => {
  const comparison = writtenComparison([
    { before: ["1"], after: ["1"], words: ["Parties ~shall~+should+ act"] },
    { before: ["2"], words: ["~Wells are kept~"] },
    { after: ["2"], words: ["+Ferries sail+"] },
    { before: ["3"], after: ["3"], words: ["Lakes are open"] },
  ]);
  const items = atOnce(changeItemSteps(atOnce(rowSteps(comparison, undefined))));
  expect(items.map(words)).toEqual([
    "a:1: Parties ~shall~+should+ act",
    "gone-b:2: ~Wells are kept~",
    "a:2: +Ferries sail+",
    "a:3: Lakes are open",
  ]);
  expect(items.map((item) => item.kind !== "stub" && item.change?.isWanted)).toEqual([true, true, true, false]);
});

test("both parts of a split are shown, and the walk stops once", () => {
  const comparison = writtenComparison([
    { before: ["1"], after: ["1", "2"], words: ["Ferries sail", "and ~swim~+row+"] },
  ]);
  const items = atOnce(changeItemSteps(atOnce(rowSteps(comparison, undefined))));
  expect(items.map(words)).toEqual(["a:1: Ferries sail", "a:2: and ~swim~+row+"]);
  expect(items.map((item) => item.kind !== "stub" && item.change?.isWanted)).toEqual([true, false]);
});

const open: Bracket = { id: "1", from: 0, to: 5, depth: 0, kind: "open", opens: true, closes: true, alternatives: [] };

test("brackets alone stand under the headings that they stand under, each once", () => {
  const heading = (id: string, level: number) => writtenParagraph(id, id, { kind: "heading", level });
  const bracketed = (id: string) => writtenParagraph(id, "[act]", { brackets: [open] });
  const draft = [
    heading("I", 1),
    writtenParagraph("1", "Agreed"),
    heading("II", 1),
    heading("A", 2),
    bracketed("2"),
    bracketed("3"),
    heading("B", 2),
    writtenParagraph("4", "[sic]", { brackets: [{ ...open, kind: "citation" }] }),
    heading("III", 1),
    bracketed("5"),
  ];
  expect(bracketItems(draft).map(({ key }) => key)).toEqual(["II", "A", "2", "3", "III", "5"]);
});
