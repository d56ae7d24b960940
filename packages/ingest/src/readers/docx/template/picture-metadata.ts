import type { TemplatePicture } from "@travaux/model";

/**
 * A picture without what cameras and programs write beside it: names, places, dates, former versions. Null where its
 * pieces do not fit together. Pictures of drawn lines (EMF, WMF), GIF and BMP are as they were.
 */
export function withoutMetadata(bytes: Uint8Array, type: TemplatePicture["type"]): Uint8Array | null {
  if (type === "png") return keptPieces(bytes, pngPieces(bytes));
  return type === "jpeg" ? keptPieces(bytes, jpegPieces(bytes)) : bytes;
}

/** Where pieces that are kept begin and end. */
type Pieces = readonly (readonly [from: number, to: number])[];

function keptPieces(bytes: Uint8Array, pieces: Pieces | null): Uint8Array | null {
  if (pieces === null) return null;
  const kept = new Uint8Array(pieces.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of pieces) {
    kept.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return kept;
}

const PNG_SIGNATURE_BYTES = 8;
/** What the picture is made of, and what its colours and its size mean. */
const PNG_PIECES: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs".split(" "),
);

function pngPieces(bytes: Uint8Array): Pieces | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: [number, number][] = [[0, PNG_SIGNATURE_BYTES]];
  let at = PNG_SIGNATURE_BYTES;
  while (at + 12 <= bytes.length) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) return null;
    const kind = String.fromCodePoint(...bytes.subarray(at + 4, at + 8));
    if (PNG_PIECES.has(kind)) pieces.push([at, to]);
    if (kind === "IEND") return pieces;
    at = to;
  }
  return null;
}

const START_OF_SCAN = 0xda;
/** Whose segments hold what programs and people say: Exif and XMP, Photoshop's, comments. */
const JPEG_TELLING: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);

function jpegPieces(bytes: Uint8Array): Pieces | null {
  const pieces: [number, number][] = [[0, 2]];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === START_OF_SCAN) return [...pieces, [at, bytes.length]];
    const to = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (to > bytes.length || to < at + 4) return null;
    if (!JPEG_TELLING.has(kind)) pieces.push([at, to]);
    at = to;
  }
  return null;
}
