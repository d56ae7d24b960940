import { createHash } from "node:crypto";
import { failure, success } from "@travaux/model";
import type { DraftText, LegendEntry, PlacedMend, Result, SourceFormat } from "@travaux/model";
import type { ReadResult } from "./block.ts";
import { buildDocument } from "./build-document.ts";
import type { BuiltDocument } from "./build-document.ts";
import { detectFormat } from "./detect-format.ts";
import type { DetectedFormat } from "./detect-format.ts";
import type { IngestError, Refusal } from "./ingest-error.ts";
import { RefusalSignal } from "./ingest-error.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { ReadProgress } from "./read-progress.ts";
import { applyLegend } from "./legend-marks.ts";
import { MADE_BY } from "./made-by.ts";
import { readAkomaNtoso } from "./readers/akoma-ntoso/read-akoma-ntoso.ts";
import { readHtml } from "./readers/html/read-html.ts";
import { readMarkdown } from "./readers/markdown/read-markdown.ts";
import { readPdf } from "./readers/pdf/read-pdf.ts";
import { readText } from "./readers/text/read-text.ts";
import { readDocx } from "./readers/docx/read-docx.ts";
import type { RevisionChoice } from "./revision-choice.ts";

/** A file as it came: its name is for messages only, the bytes say what it is. */
export interface OriginalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** BCP 47; what the file declares, or "und", when not given. */
  readonly language?: string;
  /** Which of its two texts a file with tracked changes gives. Accepted unless told. */
  readonly revisions?: RevisionChoice;
  /** What a person mended of what an earlier reading made of the file, in order. */
  readonly mends?: readonly PlacedMend[];
  /** What typographic marks mean in this file; nothing is read from them unless told. */
  readonly legend?: readonly LegendEntry[];
  /** For tests and for servers that allow less. */
  readonly limits?: Limits;
  /** Told now and then how far reading has come, by readers of formats that may be long. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** What both drafts and statements are made of. */
export interface ReadOriginal {
  readonly built: BuiltDocument;
  readonly furniture: readonly string[];
  readonly language: string;
  readonly source: { readonly name: string; readonly format: SourceFormat; readonly sha256: string };
}

/**
 * Reads a draft: bytes to a document with its structure, and findings about what is odd.
 *
 * Messy text is no error: an error is for a file of which nothing can be shown. Opens nothing but the bytes given. Equal
 * bytes and options give an equal result.
 */
export async function ingestDraft(
  file: OriginalFile,
  options: ReadOptions = {},
): Promise<Result<DraftText, IngestError>> {
  const read = await readOriginal(file, options, "apart");
  if (!read.ok) return read;
  const { built, furniture, language, source } = read.value;
  return success({
    title: built.title,
    language,
    source,
    document: built.document,
    ...(options.legend === undefined || options.legend.length === 0 ? {} : { legend: options.legend }),
    ...(built.masthead.length === 0 ? {} : { masthead: built.masthead }),
    furniture,
    findings: built.findings,
    madeBy: MADE_BY,
  });
}

/** The part that drafts and statements have in common. */
export async function readOriginal(
  file: OriginalFile,
  options: ReadOptions,
  mastheadIs: "apart" | "title",
): Promise<Result<ReadOriginal, IngestError>> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const refuse = (refusal: Refusal): Result<ReadOriginal, IngestError> => failure({ ...refusal, name: file.name });
  if (file.bytes.length > limits.fileBytes) return refuse({ kind: "too-large", limitBytes: limits.fileBytes });
  const detected = detectFormat(file.bytes);
  if (!detected.ok) return refuse(detected.error);
  try {
    const read = await readBlocks(detected.value, file.bytes, {
      revisions: options.revisions ?? "accept",
      limits,
      onProgress: options.onProgress,
    });
    if (read.blocks.length > limits.blocks)
      return refuse({ kind: "limit-exceeded", what: "paragraphs", limit: limits.blocks });
    if (read.blocks.length === 0) return refuse({ kind: "empty-file" });
    const legend = options.legend ?? [];
    const choice = options.revisions ?? "accept";
    const explained = legend.length === 0 ? read : { ...read, blocks: applyLegend(read.blocks, legend, choice) };
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    const language = options.language ?? read.language ?? "und";
    const built = buildDocument(explained, sha256, {
      language,
      limits,
      fallbackTitle: withoutExtension(file.name),
      mastheadIs,
      mends: options.mends ?? [],
    });
    return success({
      built,
      furniture: [...built.masthead, ...built.gone, ...read.furniture],
      language,
      source: { name: file.name, format: detected.value.format, sha256 },
    });
  } catch (thrown) {
    if (thrown instanceof RefusalSignal) return refuse(thrown.refusal);
    throw thrown;
  }
}

async function readBlocks(
  detected: DetectedFormat,
  bytes: Uint8Array,
  options: {
    revisions: RevisionChoice;
    limits: Limits;
    onProgress: ((progress: ReadProgress) => void) | undefined;
  },
): Promise<ReadResult> {
  switch (detected.format) {
    case "docx":
      return readDocx(bytes, options);
    case "pdf":
      return readPdf(bytes, options);
    case "akoma-ntoso":
      return withFindings(readAkomaNtoso(detected.decoded.text, options), detected.decoded.findings);
    case "html":
      return withFindings(readHtml(detected.decoded.text, options), detected.decoded.findings);
    case "markdown":
      return withFindings(readMarkdown(detected.decoded.text, options), detected.decoded.findings);
    case "text":
      return withFindings(readText(detected.decoded.text), detected.decoded.findings);
  }
}

function withFindings(read: ReadResult, findings: ReadResult["findings"]): ReadResult {
  return findings.length === 0 ? read : { ...read, findings: [...findings, ...read.findings] };
}

/** "rev-2.docx" gives "rev-2". */
function withoutExtension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
