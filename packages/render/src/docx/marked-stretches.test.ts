import type { Emphasis } from "@travaux/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markedStretches } from "./marked-stretches.ts";

const mark: fc.Arbitrary<Emphasis> = fc
  .record({
    kind: fc.constantFrom("strong" as const, "emphasis" as const),
    from: fc.nat({ max: 20 }),
    length: fc.nat({ max: 9 }),
  })
  .map(({ kind, from, length }) => ({ kind, from, to: from + length }));

test("marks are found at every place as looking through all of them finds them", () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const stretches = markedStretches({ marks });
      for (let at = 0; at < 32; at++)
        expect(stretches.marksAt(at)).toEqual(marks.filter(({ from, to }) => from <= at && at < to));
    }),
  );
});

test("borders are where a mark begins or ends, between two places and at neither", () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.nat(20), fc.nat(10), (marks, from, length) => {
      const all = [...new Set(marks.flatMap((each) => [each.from, each.to]))].toSorted((one, other) => one - other);
      const between = all.filter((at) => at > from && at < from + length);
      expect(markedStretches({ marks }).bordersBetween(from, from + length)).toEqual(between);
    }),
  );
});
