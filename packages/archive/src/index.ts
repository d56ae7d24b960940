export type {
  Archive,
  DraftReadAgain,
  DraftToKeep,
  FoundParagraph,
  FoundSpeech,
  ImportBatch,
  ImportOutcome,
  KeptAlignment,
  KeptGapLink,
  StatementToKeep,
  TextMadeBy,
} from "./archive.ts";
export type { ArchiveError } from "./archive-error.ts";
export { ArchiveFailure } from "./archive-failure.ts";
export { placeDrafts } from "./place-drafts.ts";
export { copyOfNegotiation } from "./copy/negotiation-copy.ts";
export type { NegotiationCopy } from "./copy/negotiation-copy.ts";
