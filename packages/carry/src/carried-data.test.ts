import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";
import { type CarriedData, packData, type Password, readCarriedData, unpackData } from "./carried-data.ts";

const secret = "Compact on Shared Waters";
const data = { title: secret, text: ["Parties shall share </script><!-- the waters", "المياه", "水"] };

function password(words: string): Password {
  return { password: words, salt: new Uint8Array(16).fill(7), nonce: new Uint8Array(12).fill(9) };
}

/** The data with one bit of its packed bytes turned. */
function changed(packed: CarriedData, at: number): CarriedData {
  const bytes = fromBase64(packed.packed) ?? new Uint8Array();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return { ...packed, packed: toBase64(bytes) };
}

describe("what a page carries", () => {
  test("comes out as it went in, and is the same each time", async () => {
    const packed = await packData(data, null);
    expect(await unpackData(packed, null)).toEqual({ ok: true, value: data });
    expect(await packData(data, null)).toEqual(packed);
  });

  test("comes out as it went in, whatever JSON it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await unpackData(await packData(value, null), null)).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
      { numRuns: 50 },
    );
  });

  test("is read from the text of its element, and nothing else is", async () => {
    const packed = await packData(data, null);
    expect(readCarriedData(JSON.stringify(packed))).toEqual(packed);
    for (const text of [
      "",
      "null",
      "{}",
      "[1]",
      `{"lock":7,"packed":""}`,
      `{"lock":null}`,
      JSON.stringify(packed).slice(0, -9),
    ])
      expect(readCarriedData(text)).toBeNull();
  });

  test.for([
    ["is no base64", { lock: null, packed: "<>" }],
    ["is not packed", { lock: null, packed: "AAAA" }],
    ["is cut off", { lock: null, packed: "H4sIAAAAAAAA" }],
  ] as const)("that %s is unreadable, and nothing is thrown", async ([, broken]) => {
    expect(await unpackData(broken, null)).toEqual({ ok: false, error: "unreadable" });
  });
});

// Hashing takes its time, as it should: one is locked for all of them.
describe("what a page carries with a password", { timeout: 60_000 }, () => {
  const words = "caf\u00e9 au bord de l'eau";
  const locking = packData(data, password(words));

  test("opens with it, however its accents were typed, and with no other", async () => {
    const locked = await locking;
    expect(await unpackData(locked, "cafe\u0301 au bord de l'eau")).toEqual({ ok: true, value: data });
    expect(await unpackData(locked, "cafe au bord de l'eau")).toEqual({ ok: false, error: "wrong-password" });
    expect(await unpackData(locked, null)).toEqual({ ok: false, error: "locked" });
  });

  test("does not open when a bit of it was changed, the first or the last", async () => {
    const locked = await locking;
    const length = fromBase64(locked.packed)?.length ?? 0;
    for (const at of [0, length - 1])
      expect(await unpackData(changed(locked, at), words)).toEqual({ ok: false, error: "wrong-password" });
  });

  test("does not open with another lock: weaker, endless, of another make, or with another salt", async () => {
    const locked = await locking;
    const lock = locked.lock ?? expect.fail("it has no lock");
    for (const [other, error] of [
      [{ ...lock, iterations: 1000 }, "unreadable"],
      [{ ...lock, iterations: 20_000_000 }, "unreadable"],
      [{ ...lock, cipher: "none" as never }, "unreadable"],
      [{ ...lock, nonce: "" }, "unreadable"],
      [{ ...lock, iterations: lock.iterations + 1 }, "wrong-password"],
      [{ ...lock, salt: toBase64(new Uint8Array(16)) }, "wrong-password"],
    ] as const)
      expect(await unpackData({ ...locked, lock: other }, words)).toEqual({ ok: false, error });
  });

  test("hashes the password 600,000 times at the least, with salt and nonce of the lengths that are asked for", async () => {
    const { lock } = await locking;
    expect(lock?.iterations).toBeGreaterThanOrEqual(600_000);
    await expect(packData(data, { ...password("x"), salt: new Uint8Array(8) })).rejects.toThrow("16 bytes");
  });
});
