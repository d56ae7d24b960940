import { expect, test } from "vitest";
import { relatedDrafts } from "./related-drafts.ts";
import { writtenDraft } from "./written-draft-list.ts";

const drafts = [
  writtenDraft("zero", null, []),
  writtenDraft("rev-1", null, [], { basedOn: ["zero"], language: "en-GB" }),
  writtenDraft("fr", null, [], { language: "fr" }),
  writtenDraft("rev-2", null, [], { basedOn: ["rev-1"] }),
];

test.for([
  ["rev-1", "zero rev-1 rev-2"],
  ["zero", "zero rev-1 rev-2"],
  ["fr", "fr"],
] as const)("with %s belong %s", ([to, related]) => {
  expect(
    relatedDrafts(drafts, to)
      .map(({ id }) => id)
      .join(" "),
  ).toBe(related);
});
