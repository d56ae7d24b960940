import { draftSheets } from "./drafts.ts";

/** A file of the negotiation; the path is relative to its folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file of the folder, made from the source; equal on every run. */
export function sampleFiles(): readonly SampleFile[] {
  return draftSheets.map((sheet) => ({ path: sheet.file, bytes: sheet.write() }));
}
