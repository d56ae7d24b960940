import type { Archive, ArchiveError } from "@travaux/archive";
import type { IngestError } from "@travaux/ingest";
import type { DraftText, Result, StatementText } from "@travaux/model";

/** A file as a door hands it over: its name, without folders, and its bytes. */
export interface OriginalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a draft is to be read. */
export interface ReadOptions {
  /** BCP 47; recognised in the text unless given. */
  readonly language?: string;
  /** Which of the two texts of tracked changes; accepted unless told. */
  readonly revisions?: "accept" | "reject";
}

/** Options from what a request says and leaves open. */
export function readOptions(said: {
  readonly language?: string | null | undefined;
  readonly revisions?: "accept" | "reject" | undefined;
}): ReadOptions {
  return {
    ...(typeof said.language === "string" ? { language: said.language } : {}),
    ...(said.revisions === undefined ? {} : { revisions: said.revisions }),
  };
}

/** Bytes to a draft: `ingestDraft`, in this process or in a child process with limits. */
export type ReadDraft = (file: OriginalFile, options?: ReadOptions) => Promise<Result<DraftText, IngestError>>;

/** Bytes to a statement: `ingestStatement`, likewise. */
export type ReadStatement = (file: OriginalFile, options?: ReadOptions) => Promise<Result<StatementText, IngestError>>;

/**
 * Opens the archive. Asked for at the first use case that needs it, and not again once it succeeded: comparing two
 * files opens none.
 */
export type OpenArchive = () => Promise<Result<Archive, ArchiveError>>;

/** What the use cases need of the world; a door supplies it. */
export interface Ports {
  readonly openArchive: OpenArchive;
  readonly readDraft: ReadDraft;
  readonly readStatement: ReadStatement;
}

/** The ports once the archive is open: what a use case works with. */
export interface OpenPorts extends Omit<Ports, "openArchive"> {
  readonly archive: Archive;
}
