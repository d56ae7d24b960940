import { describe, expect, test } from "vitest";
import { UploadShelf } from "./upload-shelf.ts";

const MINUTE = 60_000;

function shelfAt(start = 0) {
  let now = start;
  const limits = { uploadsHeld: 3, uploadBytesHeld: 10, uploadLifeMs: 15 * MINUTE };
  const shelf = new UploadShelf(limits, () => now);
  return { shelf, pass: (ms: number) => (now += ms) };
}

const bytes = (count: number) => new Uint8Array(count).fill(7);

describe("a file that was sent", () => {
  test("is held until it is released", () => {
    const { shelf } = shelfAt();
    const upload = shelf.put(bytes(2));
    expect(shelf.bytesOf(upload)).toEqual(bytes(2));
    shelf.release(upload);
    expect(shelf.bytesOf(upload)).toBeNull();
  });

  test("is held for its time and no longer", () => {
    const { shelf, pass } = shelfAt();
    const early = shelf.put(bytes(2));
    pass(1);
    const late = shelf.put(bytes(2));
    pass(15 * MINUTE - 1);
    expect([early, late].map((upload) => shelf.bytesOf(upload) !== null)).toEqual([false, true]);
  });

  test("is held for as long as somebody uses it", () => {
    const { shelf, pass } = shelfAt();
    const [used, forgotten] = [shelf.put(bytes(2)), shelf.put(bytes(2))];
    for (let looks = 0; looks < 12; looks += 1) {
      pass(10 * MINUTE);
      expect(shelf.bytesOf(used)).not.toBeNull();
    }
    expect(shelf.bytesOf(forgotten)).toBeNull();
  });

  test("makes no room while others were not used for longer", () => {
    const { shelf } = shelfAt();
    const [first, second, third] = [shelf.put(bytes(1)), shelf.put(bytes(2)), shelf.put(bytes(3))];
    shelf.bytesOf(first);
    const fourth = shelf.put(bytes(4));
    const there = [first, second, third, fourth].map((upload) => shelf.bytesOf(upload) !== null);
    expect(there).toEqual([true, false, true, true]);
  });

  test("gives its room back when it is released or used", () => {
    const { shelf } = shelfAt();
    const large = shelf.put(bytes(9));
    for (let looks = 0; looks < 3; looks += 1) shelf.bytesOf(large);
    shelf.release(large);
    shelf.release(large);
    const [one, other] = [shelf.put(bytes(5)), shelf.put(bytes(5))];
    expect([one, other].map((upload) => shelf.bytesOf(upload)?.byteLength)).toEqual([5, 5]);
  });

  test("makes room when there are too many", () => {
    const { shelf } = shelfAt();
    const all = [1, 2, 3, 4].map((count) => shelf.put(bytes(count - 1)));
    expect(all.map((upload) => shelf.bytesOf(upload) !== null)).toEqual([false, true, true, true]);
  });

  test("makes room when they are too large together", () => {
    const { shelf } = shelfAt();
    const first = shelf.put(bytes(5));
    const second = shelf.put(bytes(4));
    const third = shelf.put(bytes(6));
    expect([first, second, third].map((upload) => shelf.bytesOf(upload)?.byteLength ?? null)).toEqual([null, 4, 6]);
  });

  test("has an id that nobody guesses", () => {
    const { shelf } = shelfAt();
    const ids = new Set(Array.from({ length: 50 }, () => shelf.put(bytes(1))));
    expect(ids.size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[\w-]{24}$/);
    for (const stranger of ["", "__proto__", "constructor"]) expect(shelf.bytesOf(stranger)).toBeNull();
  });
});
