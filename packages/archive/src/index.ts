export type {
  Archive,
  DraftToKeep,
  FoundParagraph,
  ImportBatch,
  ImportOutcome,
  KeptAlignment,
  KeptGapLink,
  StatementToKeep,
} from "./archive.ts";
export type { ArchiveError } from "./archive-error.ts";
export { ArchiveFailure } from "./archive-failure.ts";
