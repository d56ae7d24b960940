import { describe, expect, test } from "vitest";
import { historyInLines } from "../../../scripts/history-in-lines.mjs";

const drafts = [
  { id: "zero", label: "Zero draft" },
  { id: "rev-1", label: "Rev 1" },
  { id: "rev-2", label: "Rev 2" },
];

function link(before: string, after: string, more: object = {}): object {
  const [beforeDraft, beforeParagraph] = before.split("#");
  const [afterDraft, afterParagraph] = after.split("#");
  return {
    before: { draft: beforeDraft, paragraph: beforeParagraph },
    after: { draft: afterDraft, paragraph: afterParagraph },
    kind: "revised",
    moved: false,
    renumbered: false,
    gap: false,
    ...more,
  };
}

function step(draft: string, ...paragraphs: readonly (readonly [id: string, label: string | null])[]): object {
  return { draft, paragraphs: paragraphs.map(([id, label]) => ({ id, label })) };
}

describe("a history in lines", () => {
  test("has one line for each draft after the first, with what became of the paragraph", () => {
    const lineage = {
      drafts,
      steps: [step("zero", ["a", "38"]), step("rev-1", ["b", "40"]), step("rev-2", ["c", "41"], ["d", "42"])],
      links: [
        link("zero#a", "rev-1#b", { renumbered: true }),
        link("rev-1#b", "rev-2#c", { kind: "split" }),
        link("rev-1#b", "rev-2#d", { kind: "split", moved: true }),
      ],
    };
    expect(historyInLines(lineage)).toEqual([
      "Rev 1: 40 ← 38 in Zero draft (revised, renumbered)",
      "Rev 2: 41, 42 ← 40 in Rev 1 (split, moved)",
    ]);
  });

  test("says where a passage was missing and that it came back", () => {
    const lineage = {
      drafts,
      steps: [step("zero", ["a", null]), step("rev-1"), step("rev-2", ["c", "41"])],
      links: [link("zero#a", "rev-2#c", { kind: "same", gap: true })],
    };
    expect(historyInLines(lineage)).toEqual([
      "Rev 1: not in this draft",
      "Rev 2: 41 ← unnumbered in Zero draft (same words, restored)",
    ]);
  });
});
