import type { Mend, PlacedMend } from "@travaux/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { legendInForce, nothingSaid, type Said, withMeaning, withMend, withoutMend, withRevoked } from "./said.ts";
import { emptyHistory, stepSaid } from "./said-history.ts";

function at(place: number, mend: Mend): PlacedMend {
  return { origin: { part: "text", at: place }, quotation: `Paragraph ${place}`, mend };
}

const level = (to: number): Mend => ({ kind: "level", level: to });

describe("what was said", () => {
  test("of one paragraph again takes the place of what was just said", () => {
    const said = [at(1, level(2)), at(1, level(3)), at(2, level(2)), at(1, level(1))].reduce(withMend, nothingSaid);
    expect(said.mends.map(({ origin, mend }) => [origin.at, mend])).toEqual([
      [1, level(3)],
      [2, level(2)],
      [1, level(1)],
    ]);
  });

  test("is joined and parted as often as it is said", () => {
    const twice = [at(1, { kind: "join" }), at(1, { kind: "join" })].reduce(withMend, nothingSaid);
    expect(twice.mends).toHaveLength(2);
    expect(withoutMend(twice, 0).mends).toHaveLength(1);
  });

  test("of a mark is its last meaning, and nothing when that is empty", () => {
    const yellow = { mark: "highlight", value: "yellow" } as const;
    const said = withMeaning(withMeaning(nothingSaid, { ...yellow, means: "agreed" }), {
      ...yellow,
      means: "proposed",
    });
    expect(said.legend).toEqual([{ ...yellow, means: "proposed" }]);
    expect(withMeaning(said, { mark: "highlight", means: "" }).legend).toHaveLength(1);
    expect(withMeaning(said, { ...yellow, means: "" }).legend).toEqual([]);
  });

  test("of a mark whose meaning is kept stands in the place of that, and no meaning is to revoke it", () => {
    const yellow = { mark: "highlight", value: "yellow" } as const;
    const by = { uuid: "u1", author: "Ana", at: "2031-03-27T09:30:00.000Z" };
    const kept = [{ ...yellow, means: "agreed", ...by }];
    expect(legendInForce(kept, nothingSaid)).toEqual(kept);
    const changed = withMeaning(nothingSaid, { ...yellow, means: "proposed" }, kept);
    expect(changed.revoked).toEqual([]);
    expect(legendInForce(kept, changed)).toEqual([{ ...yellow, means: "proposed" }]);
    const without = withMeaning(changed, { ...yellow, means: "" }, kept);
    expect(without).toEqual({ ...nothingSaid, revoked: ["u1"] });
    expect(legendInForce(kept, without)).toEqual([]);
  });

  test("to be revoked is no longer when it is said again", () => {
    expect(withRevoked(nothingSaid, "u1").revoked).toEqual(["u1"]);
    expect(withRevoked(withRevoked(nothingSaid, "u1"), "u1").revoked).toEqual([]);
  });
});

describe("the way back", () => {
  const saids = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 });

  test("leads to the beginning, and forth again to what was said last", () => {
    fc.assert(
      fc.property(saids, (places) => {
        const said: Said[] = places.map((place) => withMend(nothingSaid, at(place, { kind: "join" })));
        const all = said.reduce((history, each) => stepSaid(history, { kind: "say", said: each }), emptyHistory);
        const back = said.reduce((history) => stepSaid(history, { kind: "undo" }), all);
        expect(back.present).toBe(nothingSaid);
        expect(stepSaid(back, { kind: "undo" })).toBe(back);
        const forth = said.reduce((history) => stepSaid(history, { kind: "redo" }), back);
        expect(forth.present).toBe(said.at(-1));
        expect(stepSaid(forth, { kind: "redo" })).toBe(forth);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test("is cut off by saying something else", () => {
    const said = withMend(nothingSaid, at(1, { kind: "join" }));
    const history = stepSaid(stepSaid(emptyHistory, { kind: "say", said }), { kind: "undo" });
    expect(stepSaid(history, { kind: "say", said: nothingSaid }).future).toEqual([]);
  });
});
