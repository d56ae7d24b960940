import { success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { cleanWord } from "../clean/clean-word.ts";
import type { CleanedWord } from "../clean/clean-word.ts";
import type { IngestError } from "../ingest-error.ts";
import { ingestDraft } from "../ingest-draft.ts";
import { ingestStatement } from "../ingest-statement.ts";
import { ingestTemplate } from "../ingest-template.ts";
import type { ReadProgress } from "../read-progress.ts";
import { drawingCodes } from "../readers/pdf/open-pdf.ts";
import type { PackedClean, ReadRequest } from "./jail-messages.ts";

/** Reads what a jail asks for; the result as JSON. */
export async function readForJail(
  { what, name, options }: ReadRequest,
  bytes: Uint8Array,
  onProgress: ((progress: ReadProgress) => void) | undefined,
): Promise<string> {
  if (what === "clean") return JSON.stringify(packed(await cleanWord({ name, bytes }, options)));
  const read = READERS[what];
  return JSON.stringify(await read({ name, bytes }, onProgress === undefined ? options : { ...options, onProgress }));
}

const READERS = { draft: ingestDraft, statement: ingestStatement, template: ingestTemplate };

function packed(clean: Result<CleanedWord, IngestError>): Result<PackedClean, IngestError> {
  if (!clean.ok) return clean;
  const { bytes, cleaning } = clean.value;
  return success({ cleaning, packed: Buffer.from(bytes).toString("base64") });
}

/** A few lines in HTML, which go through the parts that all formats share. */
const FEW_LINES =
  "<h1>Part</h1><ol><li>States [shall] [should] report: [G77 propose: once.]</li></ol><p>12 bis. [Agreed] Words.</p>";
/** So often that Node compiles what is read again and again. */
const TIMES = 20;

/** Loads what is loaded only when it is needed, and goes through the code that every file goes through. */
export async function warmUp(): Promise<void> {
  await ingestDraft({ name: "warm", bytes: new TextEncoder().encode(FEW_LINES.repeat(TIMES)) });
  await drawingCodes();
}
