const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const FIRST_APPLICATION = 0xe0;
const LAST_APPLICATION = 0xef;
/** The colours of the picture: a profile, and how its components are to be understood. */
const COLOUR_PROFILE = 0xe2;
const ADOBE = 0xee;
const EXIF = 0xe1;

/** A JPEG with its picture alone; null when it is not whole. Which way up it is to be shown stays, and what stands behind its end goes. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    // Any number of 0xff may stand before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === END) return Buffer.concat([...kept, Buffer.from([0xff, END])]);
    if (isAlone(marker)) {
      kept.push(bytes.subarray(at, at + 2));
      at += 2;
      continue;
    }
    const high = bytes[at + 2];
    const low = bytes[at + 3];
    if (high === undefined || low === undefined) return null;
    const end = at + 2 + high * 256 + low;
    if (end > bytes.length || end < at + 4) return null;
    const segment = bytes.subarray(at, end);
    kept.push(...keptOf(marker, segment));
    at = end;
    if (marker !== SCAN) continue;
    const scanEnd = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, scanEnd));
    at = scanEnd;
  }
}

/** Markers that have no length. */
function isAlone(marker: number): boolean {
  return marker === START || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

function keptOf(marker: number, segment: Uint8Array): readonly Uint8Array[] {
  if (marker === EXIF) {
    const orientation = orientationIn(segment);
    return orientation === null ? [] : [exifWith(orientation)];
  }
  const isApplication = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
  if (marker === FIRST_APPLICATION) return hasName(segment, "JFIF") ? [withoutThumbnail(segment)] : [];
  if (marker === COLOUR_PROFILE) return hasName(segment, "ICC_PROFILE") ? [segment] : [];
  if (marker === ADOBE) return hasName(segment, "Adobe") ? [segment] : [];
  return isApplication || marker === COMMENT ? [] : [segment];
}

function hasName(segment: Uint8Array, name: string): boolean {
  return String.fromCharCode(...segment.subarray(4, 4 + name.length)) === name;
}

/** The head of the format, which may carry a small picture of the picture as it once was. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const head = Uint8Array.from(segment.subarray(0, JFIF_BYTES));
  if (head.length < JFIF_BYTES) return segment;
  head.set([0, JFIF_BYTES - 2], 2);
  head.set([0, 0], JFIF_BYTES - 2);
  return head;
}

/** Marker, length and the head itself, up to the size of the small picture. */
const JFIF_BYTES = 18;

/** Where packed data ends: at a marker that is neither a filled byte nor a place to begin again. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Before the tags: marker, length, "Exif" and two zeros. */
const TIFF_AT = 10;
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** Which way up a camera held the picture, from 2 to 8; null when it is upright, or nothing is said. */
function orientationIn(segment: Uint8Array): number | null {
  if (!hasName(segment, "Exif") || segment.length < TIFF_AT + 10) return null;
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const isLittle = view.getUint16(TIFF_AT) === 0x4949;
  const list = TIFF_AT + view.getUint32(TIFF_AT + 4, isLittle);
  if (list + 2 > segment.length) return null;
  const count = view.getUint16(list, isLittle);
  for (let entry = list + 2; entry + 12 <= Math.min(segment.length, list + 2 + count * 12); entry += 12) {
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value > UPRIGHT && value <= 8 ? value : null;
  }
  return null;
}

/** The shortest EXIF that says which way up a picture is. */
function exifWith(orientation: number): Uint8Array {
  const head = [0xff, EXIF, 0, 34, ...Buffer.from("Exif\0\0"), ...Buffer.from("MM\0*"), 0, 0, 0, 8, 0, 1];
  const tag = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...head, ...tag, 0, 0, 0, 0]);
}
