import type { ConcordanceCell } from "@travaux/model";
import { expect, test } from "vitest";
import { cellNotes } from "./cell-notes.ts";

test.for<readonly [notes: string, cell: Partial<ConcordanceCell>]>([
  ["", { kind: null }],
  ["", { kind: "same", renumbered: true }],
  ["reworded", { kind: "revised" }],
  ["split, moved", { kind: "split", moved: true }],
  ["restored", { kind: "inserted", restored: true }],
])("a cell says “%s”", ([notes, cell]) => {
  const whole = { draft: "rev-1", paragraphs: [], kind: null, moved: false, renumbered: false, restored: false };
  expect(cellNotes({ ...whole, ...cell }).join(", ")).toBe(notes);
});
