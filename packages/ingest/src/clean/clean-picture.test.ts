import { expect, test } from "vitest";
import { cleanPicture } from "./clean-picture.ts";
import { startTally } from "./findings-tally.ts";

function chunk(name: string, content: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name), Buffer.from(content), Buffer.from("crc!")]);
}

function segment(marker: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
}

/** EXIF that says which way up the picture is, and with what it was taken. */
function exif(orientation: number): Buffer {
  const tag = (id: number, type: number, value: number): number[] => [
    id >> 8,
    id & 255,
    0,
    type,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
  ];
  const list = [0, 2, ...tag(0x010f, 2, 9), ...tag(0x0112, 3, orientation), 0, 0, 0, 0];
  return segment(
    0xe1,
    Buffer.concat([Buffer.from("Exif\0\0MM\0*"), Buffer.from([0, 0, 0, 8, ...list]), Buffer.from("Ana's camera")]),
  );
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const png = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([PNG, chunk("IHDR", "head"), ...chunks]);
const jfif = segment(0xe0, Buffer.from([...Buffer.from("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0]));
const scan = Buffer.concat([segment(0xda, Buffer.from("abc")), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const jpeg = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jfif,
    ...segments,
    segment(0xdb, Buffer.from("table")),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);

test.for<readonly [string, Buffer, Buffer]>([
  [
    "a PNG loses texts, times and what stands behind it",
    Buffer.concat([
      png(chunk("tEXt", "Author\0Ana"), chunk("tIME", "2031"), chunk("IDAT", "picture"), chunk("IEND", "")),
      Buffer.from("Ana"),
    ]),
    png(chunk("IDAT", "picture"), chunk("IEND", "")),
  ],
  [
    "a JPEG loses EXIF, comments and what stands behind it",
    Buffer.concat([jpeg(exif(1), segment(0xfe, Buffer.from("Ana"))), Buffer.from("Ana")]),
    jpeg(),
  ],
  [
    "a JPEG keeps which way up it is",
    jpeg(exif(6)),
    jpeg(
      segment(
        0xe1,
        Buffer.from([
          ...Buffer.from("Exif\0\0MM\0*"),
          0,
          0,
          0,
          8,
          0,
          1,
          1,
          0x12,
          0,
          3,
          0,
          0,
          0,
          1,
          0,
          6,
          0,
          0,
          0,
          0,
          0,
          0,
        ]),
      ),
    ),
  ],
])("%s", ([, given, expected]) => {
  const tally = startTally();
  const clean = cleanPicture(given, tally);
  expect(Buffer.from(clean)).toEqual(expected);
  expect(tally.told()).toEqual({ removed: [{ what: "picture-metadata", count: 1, values: [] }], left: [] });
  expect(Buffer.from(cleanPicture(clean, startTally()))).toEqual(expected);
});

test.for<readonly [string, Buffer]>([
  ["GIF", Buffer.from("GIF89a")],
  ["PNG", png(chunk("IDAT", "picture"))],
  ["JPEG", jpeg().subarray(0, 30)],
])("a %s that is not looked into, or not whole, stays and is told", ([format, given]) => {
  const tally = startTally();
  expect(cleanPicture(given, tally)).toBe(given);
  expect(tally.told()).toEqual({ removed: [], left: [{ what: "pictures", count: 1, values: [format] }] });
});
