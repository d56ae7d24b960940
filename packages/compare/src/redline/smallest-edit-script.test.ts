import { diffArrays } from "diff";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { smallestEditScript } from "./smallest-edit-script.ts";

function byJsdiff(before: readonly number[], after: readonly number[], maxEdits: number): EditScript | null {
  const parts = diffArrays([...before], [...after], { maxEditLength: maxEdits });
  if (parts === undefined) return null;
  const script = new EditScriptBuilder();
  for (const { added, removed, count } of parts) {
    if (added) script.change(0, count);
    else if (removed) script.change(count, 0);
    else script.keep(count);
  }
  return script.done();
}

describe("smallestEditScript", () => {
  test.for([
    ["nothing", [], []],
    ["all that came", [], [1, 2]],
    ["all that went", [1, 2], []],
    ["what is the same", [1, 2], [1, 2]],
    ["one for another", [1, 2, 3], [1, 4, 3]],
  ] as const)("is jsdiff's for %s", ([, before, after]) => {
    expect(smallestEditScript(before, after, 800)).toEqual(byJsdiff(before, after, 800));
  });

  test.for([2, 4, 30])("is jsdiff's for sequences of %i different tokens", (different) => {
    const tokens = fc.array(fc.nat(different), { maxLength: 60 });
    fc.assert(
      fc.property(tokens, tokens, fc.constantFrom(3, 20, 800), (before, after, maxEdits) => {
        expect(smallestEditScript(before, after, maxEdits)).toEqual(byJsdiff(before, after, maxEdits));
      }),
      { seed: 21, numRuns: 600 },
    );
  });

  test("is jsdiff's for long sequences that were edited a little", () => {
    const before = Array.from({ length: 900 }, (_, at) => (at * at) % 89);
    const after = before.flatMap((token, at) => (at % 7 === 0 ? [] : at % 11 === 0 ? [token, at % 5] : [token]));
    expect(smallestEditScript(before, after, 800)).toEqual(byJsdiff(before, after, 800));
  });
});
