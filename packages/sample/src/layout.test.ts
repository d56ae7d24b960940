import { describe, expect, test } from "vitest";
import { passagesOf } from "./layout.ts";
import { draftIds } from "./notation.ts";

function addressOf(draft: (typeof draftIds)[number], key: string): string | null | undefined {
  return passagesOf(draft).find((passage) => passage.key === key)?.address;
}

describe.each(draftIds)("the draft %s", (draft) => {
  const passages = passagesOf(draft);
  const numbered = passages.filter(({ kind }) => kind === "numbered" || kind === "bis");

  test("has 50 to 70 numbered paragraphs", () => {
    expect(numbered.length).toBeGreaterThanOrEqual(50);
    expect(numbered.length).toBeLessThanOrEqual(70);
  });
  test("numbers them without a gap across its sections", () => {
    const plain = numbered.flatMap(({ canonical }) => (canonical?.endsWith("bis") ? [] : [canonical]));
    expect(plain).toEqual(plain.map((_label, at) => `${at + 1}`));
  });
  test("has the length of a real draft", () => {
    const words = passages.flatMap(({ text }) => text.split(/\s/)).length;
    expect(words).toBeGreaterThan(5_500);
    expect(words).toBeLessThan(8_000);
  });
  test("has preamble, objectives, points, points below points, a table and footnotes", () => {
    const kinds = new Set(passages.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["title", "heading", "preamble", "objective", "item", "subitem", "row", "note"]),
    );
  });
  test("gives each address once", () => {
    const addresses = passages.flatMap(({ address }) => (address === null ? [] : [address]));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
  test("ends each list of points with a full stop and every other point with a semicolon or a colon", () => {
    const isPoint = (at: number) => passages[at]?.paragraphKind === "item";
    const wrong = passages.filter(({ text }, at) => isPoint(at) && isPoint(at + 1) === text.endsWith("."));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe("labels", () => {
  test.each([
    ["zero", "facility", "40"],
    ["rev-2", "cryosphere", "Objective 7"],
    ["rev-2", "cryosphere.lakes", "26(b)"],
    ["rev-3", "works.emergency", "36 bis"],
    ["rev-3", "data.profiles.law", "15(e)(ii)"],
    ["final", "works.emergency", "37"],
    ["final", "note.indicator", "Footnote 6"],
  ] as const)("in %s the passage %s is %s", (draft, key, address) => {
    expect(addressOf(draft, key)).toBe(address);
  });
});
