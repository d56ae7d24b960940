import { createHash } from "node:crypto";
import { failure, success } from "@travaux/model";
import type { Cleaning, Result } from "@travaux/model";
import { detectFormat } from "../detect-format.ts";
import type { IngestError, Refusal } from "../ingest-error.ts";
import { RefusalSignal } from "../ingest-error.ts";
import type { OriginalFile } from "../ingest-draft.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import type { Limits } from "../limits.ts";
import { openWordPackage } from "../readers/docx/word-package.ts";
import { decodeXml } from "../readers/docx/xml.ts";
import { openZip } from "../zip/open-zip.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import { cleanFormulas } from "./chart-formulas.ts";
import { cleanPicture } from "./clean-picture.ts";
import { cleanContentTypes, CONTENT_TYPES } from "./content-types.ts";
import { cleanInstructions } from "./field-instructions.ts";
import { startTally } from "./findings-tally.ts";
import type { Tally } from "./findings-tally.ts";
import { packParts } from "./pack-parts.ts";
import type { Part } from "./pack-parts.ts";
import { cleanCoreProperties } from "./properties.ts";
import { notWord } from "./refusals.ts";
import { cleanRelations, relationsOf } from "./relations.ts";
import type { RelationTarget } from "./relations.ts";
import { rewriteXml } from "./rewrite-xml.ts";
import { unreachedParts } from "./unreached-parts.ts";
import { wordFates } from "./word-rules.ts";

export interface CleanOptions {
  /** Authors and dates of changes and comments stay; they are replaced unless told. */
  readonly keepsAuthors?: boolean;
  /** For tests and for servers that allow less. */
  readonly limits?: Limits;
}

/** A Word file without what is none of its text, and what that was. */
export interface CleanedWord {
  readonly bytes: Uint8Array;
  readonly cleaning: Cleaning;
}

/**
 * Takes out of a Word file what tells of people and machines and is none of its text: `docs/formats/clean.md` lists it. Words,
 * tracked changes, comments and looks stay. Equal bytes and options give equal bytes, and what is clean stays as it is.
 */
export async function cleanWord(
  file: OriginalFile,
  { keepsAuthors = false, limits = DEFAULT_LIMITS }: CleanOptions = {},
): Promise<Result<CleanedWord, IngestError>> {
  const refuse = (refusal: Refusal): Result<CleanedWord, IngestError> => failure({ ...refusal, name: file.name });
  if (file.bytes.length > limits.fileBytes) return refuse({ kind: "too-large", limitBytes: limits.fileBytes });
  const detected = detectFormat(file.bytes);
  if (!detected.ok) return refuse(detected.error);
  if (detected.value.format !== "docx") return refuse(notWord(detected.value.format));
  const tally = startTally();
  try {
    const { mainPart } = openWordPackage(file.bytes, limits);
    const zip = openZip(file.bytes, limits, "docx");
    const bytes = packParts(cleanParts({ zip, mainPart, keepsAuthors, limits, tally }));
    const cleaning: Cleaning = {
      format: "travaux.cleaning/1",
      source: { name: file.name, ...measured(file.bytes) },
      cleaned: measured(bytes),
      ...tally.told(),
    };
    return success({ bytes, cleaning });
  } catch (thrown) {
    if (thrown instanceof RefusalSignal) return refuse(thrown.refusal);
    throw thrown;
  }
}

function measured(bytes: Uint8Array): Cleaning["cleaned"] {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

interface Cleaner {
  readonly zip: ZipParts;
  readonly mainPart: string;
  readonly keepsAuthors: boolean;
  readonly limits: Limits;
  readonly tally: Tally;
}

/** The parts of the clean file: those that something kept leads to, from the file itself on. Nothing else is carried over. */
function cleanParts(cleaner: Cleaner): readonly Part[] {
  const { zip, limits, tally, mainPart } = cleaner;
  const parts: Part[] = [];
  const waiting: RelationTarget[] = [{ part: "", type: "" }];
  const seen = new Set<string>();
  // A file may have its text at the usual place and say so nowhere.
  const usual = { part: mainPart, type: "officeDocument" };
  for (
    let next = waiting.shift();
    next !== undefined;
    next = waiting.shift() ?? (seen.has(mainPart) ? undefined : usual)
  ) {
    if (seen.has(next.part)) continue;
    seen.add(next.part);
    const relations = cleanRelations(next.part, cleaner);
    if (next.part !== "") parts.push({ name: next.part, content: cleanPart(next, relations.cut, cleaner) });
    if (relations.list !== null) parts.push({ name: relationsOf(next.part), content: relations.list });
    waiting.push(...relations.targets);
  }
  for (const name of unreachedParts(zip, mainPart, limits)) if (!seen.has(name)) tally.removed("other-parts", name);
  return [{ name: CONTENT_TYPES, content: cleanContentTypes(parts, cleaner) }, ...parts];
}

/** Parts that are no XML. */
const BINARY: ReadonlySet<string> = new Set(["image", "hdphoto", "font"]);

function cleanPart({ part, type }: RelationTarget, cut: ReadonlySet<string>, cleaner: Cleaner): string | Uint8Array {
  const { zip, limits, tally, keepsAuthors } = cleaner;
  const bytes = zip.read(part) ?? new Uint8Array();
  if (BINARY.has(type)) return type === "font" ? bytes : cleanPicture(bytes, tally);
  const source = { part, text: decodeXml(bytes), limits };
  if (type === "core-properties") return cleanCoreProperties(source, tally);
  const rules = {
    keepsAuthors,
    cutRelations: cut,
    isComments: type === "comments" || type === "commentsExtended",
    tally,
  };
  const rewritten = { ...source, text: rewriteXml(source, wordFates(rules)) };
  return type === "chart" || type === "chartEx" ? cleanFormulas(rewritten, tally) : cleanInstructions(rewritten, tally);
}
