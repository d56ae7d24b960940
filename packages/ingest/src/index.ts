export { detectFormat } from "./detect-format.ts";
export type { DetectedFormat } from "./detect-format.ts";
export { ingestDraft, MADE_BY } from "./ingest-draft.ts";
export type { OriginalFile, ReadOptions } from "./ingest-draft.ts";
export { ingestStatement } from "./ingest-statement.ts";
export type { IngestError, Refusal } from "./ingest-error.ts";
export { DEFAULT_LIMITS } from "./limits.ts";
export type { Limits } from "./limits.ts";
