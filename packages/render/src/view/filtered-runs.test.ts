import { changeClasses } from "@travaux/model";
import type { ChangeFilter, RedlineRun } from "@travaux/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filteredRuns } from "./filtered-runs.ts";

const runs: readonly RedlineRun[] = [
  { kind: "kept", text: "Parties " },
  { kind: "deleted", text: "shall", changes: ["legal-force", "wording"] },
  { kind: "inserted", text: "should", changes: ["legal-force", "wording"] },
  { kind: "kept", text: " act" },
  { kind: "deleted", text: ",", changes: ["punctuation"] },
  { kind: "inserted", text: ";", changes: ["punctuation"] },
  { kind: "kept", text: " each" },
];

function inShort(shown: readonly RedlineRun[]): string {
  const signs = { kept: "", inserted: "+", deleted: "~" } as const;
  return shown.map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`).join("");
}

const anyRuns = fc.array(
  fc.record({
    kind: fc.constantFrom("kept", "inserted", "deleted"),
    text: fc.string({ minLength: 1 }),
    changes: fc.subarray([...changeClasses], { minLength: 1 }),
  }),
);
const anyFilter: fc.Arbitrary<ChangeFilter> = fc.record({
  kind: fc.constantFrom("only", "without"),
  classes: fc.subarray([...changeClasses], { minLength: 1 }),
});

describe("filteredRuns", () => {
  test.for<readonly [string, ChangeFilter | undefined, "before" | "after", string]>([
    ["nothing is filtered", undefined, "after", "Parties ~shall~+should+ act~,~+;+ each"],
    [
      "one class is left out",
      { kind: "without", classes: ["punctuation"] },
      "after",
      "Parties ~shall~+should+ act; each",
    ],
    [
      "any class of a change is wanted",
      { kind: "only", classes: ["legal-force"] },
      "after",
      "Parties ~shall~+should+ act; each",
    ],
    [
      "only some of its classes are left out",
      { kind: "without", classes: ["wording"] },
      "after",
      "Parties ~shall~+should+ act~,~+;+ each",
    ],
    ["none is wanted", { kind: "only", classes: ["brackets"] }, "after", "Parties should act; each"],
    ["the earlier text is spelled", { kind: "only", classes: ["brackets"] }, "before", "Parties shall act, each"],
  ])("when %s", ([, filter, wording, expected]) => {
    expect(inShort(filteredRuns(runs, filter, wording))).toBe(expected);
  });

  test("always spells the text of its wording, with every change that is shown", () => {
    fc.assert(
      fc.property(anyRuns, anyFilter, fc.constantFrom("before", "after"), (given, filter, wording) => {
        const leftOut = wording === "after" ? "deleted" : "inserted";
        const spelled = (some: readonly RedlineRun[]): string =>
          some
            .filter(({ kind }) => kind !== leftOut)
            .map(({ text }) => text)
            .join("");
        const shown = filteredRuns(given, filter, wording);
        expect(spelled(shown)).toBe(spelled(given));
        for (const run of shown.filter(({ kind }) => kind !== "kept")) expect(given).toContain(run);
      }),
    );
  });
});
