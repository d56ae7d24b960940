import { changeClasses } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { changeFilterOf } from "./change-filter-of.ts";
import type { WantedChanges } from "./change-filter-of.ts";

const slight = ["renumbered-reference", "punctuation", "case", "spelling", "numbering", "formatting"] as const;

describe("changeFilterOf", () => {
  test.for<readonly [WantedChanges, unknown]>([
    [{}, null],
    [{ substance: true }, { kind: "without", classes: slight }],
    [{ without: ["case", "wording"] }, { kind: "without", classes: ["wording", "case"] }],
    [
      { substance: true, without: ["brackets"] },
      { kind: "without", classes: ["brackets", ...slight] },
    ],
    [{ only: ["case", "brackets"] }, { kind: "only", classes: ["brackets", "case"] }],
    [
      { only: ["case", "brackets"], substance: true },
      { kind: "only", classes: ["brackets"] },
    ],
    [
      { only: ["case", "brackets"], without: ["brackets"] },
      { kind: "only", classes: ["case"] },
    ],
  ])("takes %j together", ([wanted, expected]) => {
    expect(changeFilterOf(wanted)).toEqual({ ok: true, value: expected });
  });

  test.for<WantedChanges>([{ only: ["case"], substance: true }, { without: changeClasses }])(
    "refuses %j, which leaves nothing to show",
    (wanted) => {
      expect(changeFilterOf(wanted)).toMatchObject({ ok: false, error: { kind: "usage" } });
    },
  );
});
