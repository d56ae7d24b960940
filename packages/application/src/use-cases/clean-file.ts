import type { CleanedWord } from "@travaux/ingest";
import type { OriginalFile, Ports } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";

export interface CleanFileRequest {
  readonly file: OriginalFile;
  /** Authors and dates of changes and comments stay; they are replaced unless told. */
  readonly keepsAuthors?: boolean | undefined;
}

/** Takes out of a Word file what tells of people and machines and is none of its text; says what that was. */
export async function cleanFile(
  ports: Pick<Ports, "cleanWord">,
  { file, keepsAuthors = false }: CleanFileRequest,
): Promise<Outcome<CleanedWord>> {
  return ports.cleanWord(file, { keepsAuthors });
}
