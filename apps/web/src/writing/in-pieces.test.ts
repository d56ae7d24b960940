import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inPieces, putPiece } from "./in-pieces.ts";

function handedOver(whole: object): { readonly again: object; readonly pieces: number } {
  const { frame, pieces } = inPieces(whole);
  const again = structuredClone(frame);
  for (const piece of pieces) putPiece(again, structuredClone(piece));
  return { again, pieces: pieces.length };
}

const list = (length: number) => Array.from({ length }, (_, at) => ({ id: `p${at}`, words: ["a", "b"] }));

describe("something long that is handed over in pieces", () => {
  test("is the same again, whatever it is made of", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean());
    const items = fc.array(fc.record({ id: leaf, inside: fc.array(leaf) }), { maxLength: 320, size: "max" });
    const record = fc.record({ kind: leaf, pairs: items, before: fc.record({ name: leaf, paragraphs: items }) });
    fc.assert(
      fc.property(record, (whole) => {
        expect(handedOver(whole).again).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("goes in one when it is short, and octets stay whole", () => {
    const short = { kind: "draft", report: { paragraphs: list(100) }, template: { parts: new Uint8Array([1, 2, 3]) } };
    expect(handedOver(short)).toEqual({ again: short, pieces: 0 });
  });

  test("is parted wherever its long lists stand", () => {
    const long = { comparison: { before: { paragraphs: list(250) }, pairs: list(101) } };
    expect(handedOver(long)).toEqual({ again: long, pieces: 5 });
  });
});
