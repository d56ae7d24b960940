import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { failure, success } from "@travaux/model";
import type { DraftText, Result, StatementText, WordTemplate } from "@travaux/model";
import type { CleanedWord, CleanOptions } from "../clean/clean-word.ts";
import type { OriginalFile, ReadOptions } from "../ingest-draft.ts";
import type { IngestError } from "../ingest-error.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { childCommand } from "./child-command.ts";
import type { PackedClean, ReadRequest } from "./jail-messages.ts";
import { createProcessPool } from "./process-pool.ts";
import type { ProcessPool } from "./process-pool.ts";
import { startReadingProcess } from "./reading-process.ts";
import type { ReadingLimits } from "./reading-process.ts";

/** How reading is locked up. */
export interface JailOptions {
  /**
   * Path of a script that calls `runJailChild` when `isJailChild(process.argv)`. It may read its own folder and nothing
   * else, so everything that it needs has to be there.
   */
  readonly entry: string;
  /**
   * One file may take this long: on processors, and four times that by the clock; by the clock alone where the system
   * does not tell. 30 seconds unless told.
   */
  readonly timeoutMs?: number;
  /** And this much memory in all, buffers included. 512 MiB unless told. */
  readonly memoryMiB?: number;
  /** And its answer may have so many MiB. 192 unless told. */
  readonly answerMiB?: number;
  /** How many children wait for a file, at most, when files are expected. 2 unless told. */
  readonly spares?: number;
}

/** The functions of the package, each call in a process of its own. */
export interface Jail {
  ingestDraft(file: OriginalFile, options?: ReadOptions): Promise<Result<DraftText, IngestError>>;
  ingestStatement(file: OriginalFile, options?: ReadOptions): Promise<Result<StatementText, IngestError>>;
  ingestTemplate(file: OriginalFile, options?: ReadOptions): Promise<Result<WordTemplate | null, IngestError>>;
  cleanWord(file: OriginalFile, options?: CleanOptions): Promise<Result<CleanedWord, IngestError>>;
  /** Says that so many files are coming: children are started for them in advance. A server expects no end of them. */
  expect(files: number): void;
  /** Ends every child. No process is left when it is fulfilled. */
  close(): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MEMORY_MIB = 512;
const DEFAULT_ANSWER_MIB = 192;
const DEFAULT_SPARES = 2;
const MEBIBYTE = 1024 * 1024;

/**
 * Makes the jail. Each call has a child process of its own that has no environment and an empty folder, gets the file's
 * bytes over a pipe, answers with data and ends; it is killed at its limits, and this process goes on.
 *
 * A child that ends in any other way than by an answer or a limit is a bug, and the promise is rejected.
 */
export function createJail(options: JailOptions): Jail {
  const limits: ReadingLimits = {
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    memoryMiB: options.memoryMiB ?? DEFAULT_MEMORY_MIB,
    answerBytes: (options.answerMiB ?? DEFAULT_ANSWER_MIB) * MEBIBYTE,
  };
  const folder = emptyFolder();
  const start = () => startReadingProcess(childCommand(options.entry, limits), folder.path(), limits);
  const pool = createProcessPool(start, options.spares ?? DEFAULT_SPARES);
  const cell: Cell = { pool, limits };
  return {
    ingestDraft: (file, read) => readInChild<DraftText>("draft", { file, read, cell }),
    ingestStatement: (file, read) => readInChild<StatementText>("statement", { file, read, cell }),
    ingestTemplate: (file, read) => readInChild<WordTemplate | null>("template", { file, read, cell }),
    cleanWord: async (file, options) =>
      unpacked(await readInChild<PackedClean>("clean", { file, read: options, cell })),
    expect: (files) => pool.expect(files),
    async close() {
      await pool.close();
      folder.remove();
    },
  };
}

interface Cell {
  readonly pool: ProcessPool;
  readonly limits: ReadingLimits;
}

interface Call {
  readonly file: OriginalFile;
  readonly read: (ReadOptions & CleanOptions) | undefined;
  readonly cell: Cell;
}

function unpacked(clean: Result<PackedClean, IngestError>): Result<CleanedWord, IngestError> {
  if (!clean.ok) return clean;
  const { cleaning, packed } = clean.value;
  return success({ cleaning, bytes: Buffer.from(packed, "base64") });
}

async function readInChild<Text>(what: ReadRequest["what"], call: Call): Promise<Result<Text, IngestError>> {
  const { name, bytes } = call.file;
  const { pool, limits } = call.cell;
  const { onProgress, ...options } = call.read ?? {};
  const { fileBytes } = options.limits ?? DEFAULT_LIMITS;
  if (bytes.length > fileBytes) return failure({ kind: "too-large", name, limitBytes: fileBytes });
  const request = { what, name, bytes: bytes.length, options, wantsProgress: onProgress !== undefined };
  const file = { request, bytes, onProgress };
  const first = await pool.take().read(file);
  // A child that died while it waited, of which nobody had heard yet.
  const ended = first.by === "lost" ? await pool.take().read(file) : first;
  switch (ended.by) {
    case "answer":
      // The child is this package: its answer has the shape that its function returns.
      return JSON.parse(ended.answer) as Result<Text, IngestError>;
    case "time":
      return failure({ kind: "timed-out", name, limitMs: limits.timeoutMs });
    case "memory":
      return failure({ kind: "limit-exceeded", name, what: "MiB of memory", limit: limits.memoryMiB });
    case "size":
      return failure({ kind: "limit-exceeded", name, what: "MiB of text", limit: limits.answerBytes / MEBIBYTE });
    case "lost":
    case "crash":
      throw new Error(`the reading process ended without an answer: ${ended.detail}`);
  }
}

/**
 * A folder with nothing in it, in which children stand; made when first needed, removed when this process ends. Systems
 * sweep what has not been touched for days out of their temporary folder: then it is made again.
 */
function emptyFolder(): { path(): string; remove(): void } {
  let made: string | null = null;
  const remove = (): void => {
    if (made !== null) rmSync(made, { recursive: true, force: true });
    made = null;
    process.off("exit", remove);
  };
  return {
    path() {
      if (made !== null && existsSync(made)) return made;
      process.off("exit", remove);
      made = mkdtempSync(path.join(tmpdir(), "travaux-reading-"));
      process.on("exit", remove);
      return made;
    },
    remove,
  };
}
