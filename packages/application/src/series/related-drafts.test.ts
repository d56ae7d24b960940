import { expect, test } from "vitest";
import { draft } from "../testing/read-lines.ts";
import { relatedDrafts } from "./related-drafts.ts";

const drafts = [
  draft("zero"),
  draft("zero.fr"),
  draft("rev-1", { basedOn: ["zero"] }),
  draft("chair", { basedOn: ["zero"] }),
  draft("rev-1.fr", { basedOn: ["zero.fr"] }),
  draft("rev-2", { basedOn: ["rev-1", "chair"] }),
  draft("annex"),
];

test.for([
  ["rev-2", ["zero", "rev-1", "chair", "rev-2"]],
  ["zero", ["zero", "rev-1", "chair", "rev-2"]],
  ["rev-1.fr", ["zero.fr", "rev-1.fr"]],
  ["annex", ["annex"]],
] as const)("%s shares its history with those that chains of basedOn join to it", ([id, related]) => {
  expect(relatedDrafts(drafts, id).map((each) => each.id)).toEqual(related);
});
