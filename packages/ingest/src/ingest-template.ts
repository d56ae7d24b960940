import { failure, success } from "@travaux/model";
import type { Result, WordTemplate } from "@travaux/model";
import { detectFormat } from "./detect-format.ts";
import type { OriginalFile, ReadOptions } from "./ingest-draft.ts";
import type { IngestError } from "./ingest-error.ts";
import { RefusalSignal } from "./ingest-error.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { readWordTemplate } from "./readers/docx/template/read-word-template.ts";

/**
 * Reads how a Word file looks, so that a file of ours can look like it: styles, pages, running heads, and how each of its
 * paragraphs is set, by origin. Null for a file of another format. What a file says of people and machines is left out.
 */
export async function ingestTemplate(
  { name, bytes }: OriginalFile,
  { revisions = "accept", limits = DEFAULT_LIMITS }: ReadOptions = {},
): Promise<Result<WordTemplate | null, IngestError>> {
  if (bytes.length > limits.fileBytes) return failure({ kind: "too-large", limitBytes: limits.fileBytes, name });
  const detected = detectFormat(bytes);
  if (!detected.ok) return failure({ ...detected.error, name });
  if (detected.value.format !== "docx") return success(null);
  try {
    return success(readWordTemplate(bytes, { revisions, limits }));
  } catch (thrown) {
    if (thrown instanceof RefusalSignal) return failure({ ...thrown.refusal, name });
    throw thrown;
  }
}
