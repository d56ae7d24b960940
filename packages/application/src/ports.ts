import type { Archive, ArchiveError } from "@travaux/archive";
import type { CleanedWord, IngestError, OpenedBundle, ReadProgress } from "@travaux/ingest";
import type {
  Draft,
  DraftText,
  LegendEntry,
  MadeBy,
  PlacedMend,
  Result,
  StatementText,
  WordTemplate,
} from "@travaux/model";

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
  /** What a person mended of what an earlier reading made of the file, in order. */
  readonly mends?: readonly PlacedMend[];
  /** What typographic marks mean in this file; nothing is read from them unless told. */
  readonly legend?: readonly LegendEntry[];
  /** Told now and then how far reading a long file has come, in parts of a whole. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Options from what a request says and leaves open. */
export function readOptions(said: {
  readonly language?: string | null | undefined;
  readonly revisions?: "accept" | "reject" | undefined;
  readonly mends?: readonly PlacedMend[] | undefined;
  readonly legend?: readonly LegendEntry[] | undefined;
}): ReadOptions {
  return {
    ...(typeof said.language === "string" ? { language: said.language } : {}),
    ...(said.revisions === undefined ? {} : { revisions: said.revisions }),
    ...(said.mends === undefined || said.mends.length === 0 ? {} : { mends: said.mends }),
    ...(said.legend === undefined || said.legend.length === 0 ? {} : { legend: said.legend }),
  };
}

/** Bytes to a draft: `ingestDraft`, in this process or in a child process with limits. */
export type ReadDraft = (file: OriginalFile, options?: ReadOptions) => Promise<Result<DraftText, IngestError>>;

/** Bytes to a statement: `ingestStatement`, likewise. */
export type ReadStatement = (file: OriginalFile, options?: ReadOptions) => Promise<Result<StatementText, IngestError>>;

/** How a Word file looks, without its text: `ingestTemplate`, likewise. Null for a file of another format. */
export type ReadTemplate = (
  file: OriginalFile,
  options?: ReadOptions,
) => Promise<Result<WordTemplate | null, IngestError>>;

/** Bundles as files: how one is opened, and how much fits into one. */
export interface Bundles {
  /** `openBundle` of `ingest`: takes the zip apart; nothing in it is read. */
  readonly open: (file: OriginalFile) => Result<OpenedBundle, IngestError>;
  /** Bytes of originals that a bundle may hold together, so that others can take it in. */
  readonly mostBytes: number;
}

/** A Word file without what tells of people and machines: `cleanWord`, likewise. */
export type CleanWord = (
  file: OriginalFile,
  options?: { readonly keepsAuthors?: boolean },
) => Promise<Result<CleanedWord, IngestError>>;

/**
 * Opens the archive. Asked for at the first use case that needs it, and not again once it succeeded: comparing two
 * files opens none.
 */
export type OpenArchive = () => Promise<Result<Archive, ArchiveError>>;

/** Time and ids for what people say. */
export interface Journal {
  /** ISO 8601 with zone. */
  readonly now: () => string;
  readonly newUuid: () => string;
}

/** What the use cases need of the world; a door supplies it. */
export interface Ports {
  readonly openArchive: OpenArchive;
  readonly readDraft: ReadDraft;
  readonly readStatement: ReadStatement;
  readonly readTemplate: ReadTemplate;
  readonly cleanWord: CleanWord;
  /** Who `readDraft` is: what an older version of it made is read again from its original. */
  readonly reader: MadeBy;
  readonly bundles: Bundles;
  readonly journal: Journal;
  /** Told of each draft before it is read again because its reader has become better: that may take a while. */
  readonly onReadAgain?: (draft: Draft) => void;
}

/** The ports once the archive is open: what a use case works with. */
export interface OpenPorts extends Omit<Ports, "openArchive"> {
  readonly archive: Archive;
}
