import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import type { Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { BUNDLE_LIMITS } from "../limits.ts";
import { looksLikeBundle, openBundle } from "./open-bundle.ts";

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = encoded("1. Lakes are open to all.\n");
const sha256 = createHash("sha256").update(words).digest("hex");
const manifest = encoded('{"format": "travaux.bundle/1"}');
const whole = { "bundle.json": manifest, [`originals/${sha256}`]: words };

function zipped(parts: Zippable, level: 0 | 9 = 0): Uint8Array {
  return zipSync(parts, { level });
}

function open(bytes: Uint8Array, limits = BUNDLE_LIMITS) {
  return openBundle({ name: "lakes.travaux", bytes }, limits);
}

describe("openBundle", () => {
  test.for([0, 9] as const)("gives the manifest and the originals of a zip packed at level %i", (level) => {
    const opened = open(zipped({ ...whole, "originals/": new Uint8Array() }, level));
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(opened.value.manifest).toEqual({ format: "travaux.bundle/1" });
    expect([...opened.value.originals].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      [sha256, "1. Lakes are open to all.\n"],
    ]);
  });

  test("holds originals that are not packed once, in the bytes that it was given", () => {
    const bytes = zipped(whole);
    const opened = open(bytes);
    expect(opened.ok ? opened.value.originals.get(sha256)?.buffer : opened.error).toBe(bytes.buffer);
  });

  const bomb = new Uint8Array(3 * 1024 * 1024);
  const other = `originals/${"0".repeat(64)}`;
  test.for<readonly [string, Uint8Array, object]>([
    ["nothing", new Uint8Array(), { kind: "empty-file" }],
    ["what is no zip", encoded("negotiation: {}"), { kind: "unsupported-format", format: "it is no zip" }],
    ["a zip without a manifest", zipped({ "word/document.xml": words }), { kind: "unsupported-format" }],
    ["what is cut off", zipped(whole).slice(0, -30), { kind: "unreadable-file", format: "bundle", part: "zip" }],
    ["a manifest that is no JSON", zipped({ "bundle.json": words }), { kind: "unreadable-file", part: "bundle.json" }],
    [
      "a manifest that is no UTF-8",
      zipped({ "bundle.json": new Uint8Array([0x22, 0xff, 0x22]) }),
      { part: "bundle.json" },
    ],
    ["an original under another hash", zipped({ ...whole, [other]: words }), { kind: "unreadable-file", part: other }],
    ["a way out of the folder", zipped({ ...whole, "../../etc/passwd": words }), { part: '"../../etc/passwd"' }],
    ["a way out behind a folder", zipped({ ...whole, "originals/../../x": words }), { part: '"originals/../../x"' }],
    ["a file that no bundle has", zipped({ ...whole, "__MACOSX/._bundle.json": words }), { kind: "unreadable-file" }],
    ["a manifest that blows up", zipped({ "bundle.json": bomb }, 9), { kind: "limit-exceeded" }],
    ["an original that blows up", zipped({ ...whole, [other]: bomb }, 9), { kind: "limit-exceeded" }],
  ])("refuses %s", ([, bytes, error]) => {
    const opened = open(bytes);
    expect(opened.ok ? "opened" : opened.error).toMatchObject({ name: "lakes.travaux", ...error });
  });

  test.for<readonly [string, Partial<typeof BUNDLE_LIMITS>, string]>([
    ["more bytes than a file may have", { fileBytes: 100 }, "too-large"],
    ["more parts than a zip may have", { zipEntries: 1 }, "limit-exceeded"],
    ["more than all originals may have together", { unpackedBytes: 40 }, "limit-exceeded"],
    ["an original larger than one may be", { partBytes: 10 }, "limit-exceeded"],
  ])("refuses %s", ([, limits, kind]) => {
    const opened = open(zipped(whole), { ...BUNDLE_LIMITS, ...limits });
    expect(opened.ok ? "opened" : opened.error.kind).toBe(kind);
  });

  test("refuses a directory that claims a million parts", () => {
    const bytes = zipped(whole);
    new DataView(bytes.buffer).setUint16(bytes.length - 22 + 10, 0xffff, true);
    const opened = open(bytes);
    expect(opened.ok ? "opened" : opened.error).toMatchObject({ kind: "limit-exceeded", what: "parts" });
  });

  test("refuses a byte that was changed anywhere in an original", () => {
    const bytes = zipped(whole);
    const at = Buffer.from(bytes).indexOf("Lakes");
    bytes[at] = 0x6c;
    expect(open(bytes)).toMatchObject({ ok: false, error: { kind: "unreadable-file" } });
  });
});

describe("looksLikeBundle", () => {
  test.for<readonly [string, Uint8Array, boolean]>([
    ["a bundle", zipped(whole), true],
    ["an empty zip", zipped({}), true],
    ["a manifest of a series", encoded("negotiation: {name: lakes}"), false],
    ["a manifest that begins so", encoded("PK: 1"), false],
    ["nothing", new Uint8Array(), false],
  ])("%s", ([, bytes, expected]) => expect(looksLikeBundle(bytes)).toBe(expected));
});
