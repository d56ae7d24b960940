import { success } from "@travaux/model";
import type { Result, StatementText } from "@travaux/model";
import { readOriginal } from "./ingest-draft.ts";
import type { OriginalFile, ReadOptions } from "./ingest-draft.ts";
import type { IngestError } from "./ingest-error.ts";

/** Reads a statement in any of the formats of drafts. Who spoke, and when, is for others to recognise in the text. */
export async function ingestStatement(
  file: OriginalFile,
  options: ReadOptions = {},
): Promise<Result<StatementText, IngestError>> {
  const read = await readOriginal(file, options, "title");
  if (!read.ok) return read;
  const { built, furniture, language, source } = read.value;
  return success({
    title: built.title,
    language,
    source,
    document: built.document,
    furniture,
    findings: built.findings,
  });
}
