import { describe, expect, test } from "vitest";
import { passagesOf } from "./layout.ts";
import { withChangesTracked } from "./tracked-changes.ts";
import type { Stretch } from "./wordings.ts";
import type { DocxParagraph } from "./write/docx.ts";

const tracked = withChangesTracked("zero", "zero-plus");

function texts(changes: readonly DocxParagraph["change"][], kinds: readonly Stretch["kind"][]): readonly string[] {
  return tracked
    .filter(({ change }) => changes.includes(change))
    .map(({ stretches }) =>
      stretches
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join(""),
    );
}

describe("tracked changes", () => {
  test("accepted, give the zero draft plus", () => {
    expect(texts(["kept", "inserted", "moved-to"], ["kept", "inserted"])).toEqual(
      passagesOf("zero-plus").map(({ wording }) => wording),
    );
  });
  test("rejected, give the zero draft", () => {
    expect(texts(["kept", "deleted", "moved-from"], ["kept", "deleted"])).toEqual(
      passagesOf("zero").map(({ wording }) => wording),
    );
  });
  test("include a paragraph inserted, a point deleted and a paragraph moved", () => {
    const keys = (change: DocxParagraph["change"]) =>
      tracked.filter((paragraph) => paragraph.change === change).map(({ passage }) => passage.key);
    expect(keys("inserted")).toEqual(["framework.terms"]);
    expect(keys("deleted")).toEqual(["services.wastewater"]);
    expect([keys("moved-from"), keys("moved-to")]).toEqual([["followup.disaggregated"], ["followup.disaggregated"]]);
  });
});
