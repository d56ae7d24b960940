import type { Finding } from "@travaux/model";

/** Names in a PDF of what is in it besides pages, with what is said of each. */
const NAMES: readonly (readonly [string, string])[] = [
  ["/EmbeddedFile", "Files are packed into the PDF; they were not read."],
  ["/JavaScript", "The PDF has scripts; none was run."],
  ["/Launch", "The PDF would open another file or program; nothing was opened."],
  ["/XFA", "The PDF has a form in XML beside its pages; only the pages were read."],
];

/**
 * Reports what a PDF has besides its pages and what was left alone, as far as the file names it in the open: names inside
 * packed objects are not looked for. One search through the bytes for each name.
 */
export function reportLeftAlone(bytes: Uint8Array): readonly Finding[] {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return NAMES.flatMap(([name, message]): readonly Finding[] =>
    searched.includes(name, 0, "latin1") ? [{ code: "linked-content-not-followed", severity: "info", message }] : [],
  );
}
