import type { ConcordanceCell } from "@travaux/model";
import { expect, test } from "vitest";
import { cellNotes } from "./cell-notes.ts";

test.for<readonly [notes: string, happened: ConcordanceCell["happened"]]>([
  ["", []],
  ["", ["unchanged"]],
  ["", ["renumbered"]],
  ["split, moved", ["split", "moved", "renumbered"]],
  ["dropped", ["dropped"]],
])("a cell says “%s”", ([notes, happened]) => {
  const whole = {
    draft: "rev-1",
    paragraphs: [],
    dropped: [],
    kind: null,
    moved: false,
    renumbered: false,
    restored: false,
  };
  expect(cellNotes({ ...whole, happened }).join(", ")).toBe(notes);
});
