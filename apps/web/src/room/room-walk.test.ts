import { describe, expect, test } from "vitest";
import type { PairRow } from "../redline/rows.ts";
import { roomPlace } from "./room-walk.ts";

/** A row of which only the key counts. */
function row(key: string): PairRow {
  const nothing = { pair: {}, whole: [], changes: new Set(), before: [], after: [] };
  return { kind: "pair", key, ...nothing } as unknown as PairRow;
}

const rows = ["a", "b", "c", "d", "e"].map(row);
const [a, b, , d] = rows;
const changed = [b, d].flatMap((each) => each ?? []);

function show(key: string | undefined): string {
  const place = roomPlace(rows, changed, key);
  const names = [place?.above, place?.row, place?.below].map((each) => each?.key ?? "·").join("");
  const jumps = `${place?.previousChange?.key ?? "·"}<>${place?.nextChange?.key ?? "·"}`;
  return `${names} ${jumps} ${place?.changesSoFar} of ${place?.changes}`;
}

describe("the room", () => {
  test.for<readonly [key: string | undefined, shown: string]>([
    [undefined, "abc ·<>d 1 of 2"],
    ["gone", "abc ·<>d 1 of 2"],
    ["a", "·ab ·<>b 0 of 2"],
    ["c", "bcd b<>d 1 of 2"],
    ["d", "cde b<>· 2 of 2"],
    ["e", "de· d<>· 2 of 2"],
  ])("at %s shows %s", ([key, shown]) => expect(show(key)).toBe(shown));

  test("finds a paragraph in the row that it shares with others", () => {
    const split = { ...row("a-4"), after: [{ id: "4" }, { id: "5" }] } as unknown as PairRow;
    expect(roomPlace([...rows, split], changed, "a-5")?.row).toBe(split);
  });

  test("begins at the top where nothing changed, and shows nothing of nothing", () => {
    expect(roomPlace(rows, [], undefined)?.row).toBe(a);
    expect(roomPlace([], [], undefined)).toBeNull();
  });
});
