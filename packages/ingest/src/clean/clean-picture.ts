import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import type { Tally } from "./findings-tally.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * A picture without what cameras and programs write beside it: who, where, when, with what. Pictures in other formats, and
 * those that are not whole, stay as they are, and are told.
 */
export function cleanPicture(bytes: Uint8Array, tally: Tally): Uint8Array {
  const clean = startsWith(bytes, PNG) ? cleanPng(bytes) : startsWith(bytes, JPEG) ? cleanJpeg(bytes) : null;
  if (clean === null) {
    tally.left("pictures", formatOf(bytes));
    return bytes;
  }
  if (clean.length !== bytes.length) tally.removed("picture-metadata");
  return clean;
}

/** First bytes of formats in which pictures stand in Word files. */
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ["GIF", [0x47, 0x49, 0x46]],
  ["BMP", [0x42, 0x4d]],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00]],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
  ["EMF", [0x01, 0x00, 0x00, 0x00]],
  ["WMF", [0xd7, 0xcd, 0xc6, 0x9a]],
  ["WebP", [0x52, 0x49, 0x46, 0x46]],
  ["SVG", [0x3c]],
  ["PNG", PNG],
  ["JPEG", JPEG],
];

function formatOf(bytes: Uint8Array): string {
  return OTHERS.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? "unknown format";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
