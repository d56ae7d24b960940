import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

/** A part of the clean file. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The earliest day that a ZIP file can name: equal parts give equal bytes, whenever they are packed. */
const PACKED = new Date(1980, 0, 1);

/** The parts as a zip, in their order, without comments, extra fields, or a word of the system that packed them. */
export function packParts(parts: readonly Part[]): Uint8Array {
  const zipped: Zippable = Object.fromEntries(
    parts.map(({ name, content }) => [
      name,
      [typeof content === "string" ? strToU8(content) : content, { mtime: PACKED }] as const,
    ]),
  );
  return zipSync(zipped);
}
