import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";

/** Text decoded from bytes, and how. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "declared";
  readonly findings: readonly Finding[];
}

/** As many bytes as tell UTF-16 without a byte order mark from other text. */
const SAMPLE_BYTES = 4096;
/** In UTF-16 text of alphabetic scripts nearly every other byte is small; in other text hardly any is zero. */
const SHARE_OF_HIGH_BYTES = 0.6;
/** Extracted text may hold a form feed or a stray control character now and then; binary files hold many. */
const LARGEST_SHARE_OF_CONTROLS = 0.02;

/**
 * Decodes the bytes of a text file; null when they are no text.
 *
 * A byte order mark decides; else UTF-16 by its pattern of bytes; else UTF-8 when it is valid; else the encoding that a page
 * declares; else Windows-1252, with a finding, because nothing in such a file says so. Line ends become "\n".
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const wide = guessUtf16(bytes);
  if (wide !== null) return decoded(bytes, wide, [guessed(wide === "utf-16le" ? "UTF-16 (little-endian)" : "UTF-16")]);
  if (bytes.includes(0)) return null;
  if (shareOfControls(bytes) > LARGEST_SHARE_OF_CONTROLS) return null;
  const asUtf8 = tryDecode(bytes, "utf-8");
  if (asUtf8 !== null) return plain(asUtf8, "utf-8");
  return declared(bytes) ?? decoded(bytes, "windows-1252", [guessed("Windows-1252")]);
}

/** Text in the encoding that a page declares at its beginning (`charset=koi8-r`); null when it names none that is known. */
function declared(bytes: Uint8Array): DecodedText | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE_BYTES));
  const name = /charset\s{0,3}=\s{0,3}["']?([\w-]{3,20})/i.exec(start)?.[1]; // "charset=windows-1251"
  if (name === undefined || /^utf/i.test(name)) return null;
  try {
    const decoder = new TextDecoder(name);
    const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
    return { text: unifyLineEnds(text), encoding: "declared", findings: [] };
  } catch {
    return null;
  }
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = tryDecode(bytes.subarray(3), "utf-8");
    return text === null ? decoded(bytes.subarray(3), "windows-1252", [guessed("Windows-1252")]) : plain(text, "utf-8");
  }
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), "utf-16le", []);
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), "utf-16be", []);
  return null;
}

function plain(text: string, encoding: DecodedText["encoding"]): DecodedText {
  return { text: unifyLineEnds(text), encoding, findings: [] };
}

function decoded(bytes: Uint8Array, encoding: DecodedText["encoding"], findings: readonly Finding[]): DecodedText {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // In one go, Node 20 takes Windows-1252 for Latin-1: curly quotation marks and dashes become control characters.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return { text: unifyLineEnds(text), encoding, findings };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-16 shows itself by one of every two bytes being the same few values (zero for Latin, 4 for Cyrillic, 6 for
 * Arabic), which bytes of UTF-8 text never are. Chinese without a byte order mark is not told.
 */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = Math.min(bytes.length, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample; at += 2) {
    if ((bytes[at] ?? 0) < 8) even++;
    if ((bytes[at + 1] ?? 0) < 8) odd++;
  }
  const pairs = sample / 2;
  if (odd / pairs > SHARE_OF_HIGH_BYTES && even / pairs < 0.2) return "utf-16le";
  if (even / pairs > SHARE_OF_HIGH_BYTES && odd / pairs < 0.2) return "utf-16be";
  return null;
}

/** Share of bytes that no text of an 8-bit encoding has. */
function shareOfControls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    const isLineOrTab = byte >= 9 && byte <= 13;
    if ((byte < 32 && !isLineOrTab) || byte === 127) controls++;
  }
  return sample.length === 0 ? 0 : controls / sample.length;
}

function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;
}

function guessed(encoding: string): Finding {
  return noticed({ is: "encoding-guessed", encoding });
}
