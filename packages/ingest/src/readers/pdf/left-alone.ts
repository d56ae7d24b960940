import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";

/** Names in a PDF of what is in it besides pages, with what is said of each. */
const NAMES = [
  ["/EmbeddedFile", "files-packed"],
  ["/JavaScript", "scripts-inside"],
  ["/Launch", "would-open"],
  ["/XFA", "form-beside"],
] as const;

/**
 * Reports what a PDF has besides its pages and what was left alone, as far as the file names it in the open: names inside
 * packed objects are not looked for. One search through the bytes for each name.
 */
export function reportLeftAlone(bytes: Uint8Array): readonly Finding[] {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return NAMES.flatMap(([name, is]) => (searched.includes(name, 0, "latin1") ? [noticed({ is })] : []));
}
