import { describe, expect, test } from "vitest";
import { draft } from "../testing/read-lines.ts";
import { findDraft } from "./find-draft.ts";

const shelf = {
  negotiation: { name: "waters", title: "Waters", zone: "UTC" },
  drafts: [
    draft("zero", { label: "Zero draft" }),
    draft("rev-1", { label: "Rev 1" }),
    draft("rev-2", { label: "Rev 2" }),
    draft("rev-2.2", { label: "Rev 2", issue: 2 }),
    draft("rev-1.fr", { label: "Rev 1", language: "fr" }),
    draft("annex.rev-3", { label: "Rev 3", text: "annex" }),
  ],
};

function idOf(name: string | null): string {
  const found = findDraft(shelf, name);
  return found.ok ? found.value.id : found.error.kind;
}

describe("a draft is found", () => {
  test.for([
    ["zero", "zero"],
    ["ZERO", "zero"],
    ["zero draft", "zero"],
    ["Zero  Draft", "zero"],
    ["rev-2", "rev-2"],
    ["Rev 2", "ambiguous-draft"],
    ["rev. 1", "ambiguous-draft"],
    ["rev-1.fr", "rev-1.fr"],
    ["Rev 3", "annex.rev-3"],
    ["rev-4", "no-such-draft"],
    ["—", "no-such-draft"],
  ] as const)("%s is %s", ([name, expected]) => {
    expect(idOf(name)).toBe(expected);
  });

  test("as the latest of the main line when none is named: no translation and no annex", () => {
    expect(idOf(null)).toBe("rev-2.2");
  });

  test("and what a label fits is listed when it fits several", () => {
    expect(findDraft(shelf, "rev 2")).toMatchObject({ error: { candidates: ["rev-2", "rev-2.2"] } });
  });

  test("but not on an empty shelf", () => {
    expect(findDraft({ ...shelf, drafts: [] }, null)).toMatchObject({ error: { kind: "no-drafts" } });
  });
});
