import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { decodeText } from "./decode-text.ts";
import type { DecodedText } from "./decode-text.ts";
import type { Refusal } from "./ingest-error.ts";
import { looksLikeMarkdown } from "./readers/markdown/markdown-evidence.ts";
import { isAknNamespace } from "./readers/akoma-ntoso/akn-namespaces.ts";
import { xmlRoot } from "./readers/akoma-ntoso/xml-root.ts";

/** What a file is, by its bytes. Text comes decoded, since telling its format needs that. */
export type DetectedFormat =
  | { readonly format: "docx" | "pdf" }
  | { readonly format: "akoma-ntoso" | "html" | "markdown" | "text"; readonly decoded: DecodedText };

const XML_ADVICE =
  "of XML, Akoma Ntoso and XHTML are read; save the document as Word (.docx), HTML or text, and read that";
const RESAVE = "open it in a word processor and save it as Word (.docx)";

interface Signature {
  readonly bytes: readonly number[];
  readonly format: string;
  readonly advice: string;
}

/** First bytes of what is circulated as well and is not read. */
const UNSUPPORTED: readonly Signature[] = [
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: "rich text (RTF)", advice: RESAVE },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: "PNG image", advice: "give the text itself, not a picture of it" },
  { bytes: [0xff, 0xd8, 0xff], format: "JPEG image", advice: "give the text itself, not a picture of it" },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: "GIF image", advice: "give the text itself, not a picture of it" },
  { bytes: [0x1f, 0x8b], format: "gzip archive", advice: "unpack it and give the document in it" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: "7-Zip archive", advice: "unpack it and give the document in it" },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: "RAR archive", advice: "unpack it and give the document in it" },
];

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** "%PDF-". */
const PDF_SIGNATURE = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Tells the format of a file by its bytes; its name has no say. A zip is taken for Word here and looked into by its reader. */
export function detectFormat(bytes: Uint8Array): Result<DetectedFormat, Refusal> {
  if (bytes.length === 0) return failure({ kind: "empty-file" });
  if (startsWith(bytes, OLE_SIGNATURE)) return failure(refuseCompound(bytes));
  if (startsWith(bytes, ZIP_SIGNATURE) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return success({ format: "docx" });
  }
  if (startsWith(bytes, PDF_SIGNATURE)) return success({ format: "pdf" });
  const known = UNSUPPORTED.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) {
    return failure({ kind: "unsupported-format", format: known.format, advice: known.advice });
  }
  if (isPdfAfterJunk(bytes)) return success({ format: "pdf" });
  const decoded = decodeText(bytes);
  if (decoded === null) return failure({ kind: "unknown-format", detail: describeFirstBytes(bytes) });
  if (decoded.text.trim() === "") return failure({ kind: "empty-file" });
  if (isAkomaNtoso(decoded.text)) return success({ format: "akoma-ntoso", decoded });
  const format = formatOfText(decoded.text);
  if (format !== "html" && looksLikeXml(decoded.text)) {
    return failure({ kind: "unsupported-format", format: xmlName(decoded.text), advice: XML_ADVICE });
  }
  return success({ format, decoded });
}

/** As far as a PDF may begin behind what a mail or a web server left before it. */
const PDF_HEAD = 1024;

/** A PDF that does not begin as one: both its first line and its last are there, which no text has. */
function isPdfAfterJunk(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.subarray(0, PDF_HEAD).includes("%PDF-") && file.subarray(-PDF_HEAD).includes("startxref");
}

/** A compound file: an old Word document, or a new one behind a password. Stream names stand in it in UTF-16. */
function refuseCompound(bytes: Uint8Array): Refusal {
  if (includesWide(bytes, "EncryptedPackage")) return { kind: "encrypted-file" };
  const isWord = includesWide(bytes, "WordDocument");
  return {
    kind: "unsupported-format",
    format: isWord ? "old Word document (.doc)" : "old Office document",
    advice: RESAVE,
  };
}

function formatOfText(text: string): "html" | "markdown" | "text" {
  if (looksLikeHtml(text)) return "html";
  return looksLikeMarkdown(text) ? "markdown" : "text";
}

/** As far as a doctype, comments or an opening tag may be from the start. */
const HTML_HEAD = 4096;
/** Matches "<!DOCTYPE html", "<html lang", "<body>", "<p>", "<h1 class", not "<Party>" or "a <b". */
const HTML_START =
  /^(?:<!doctype html|<(?:html|head|body|meta|title|div|p|h[1-6]|ol|ul|table|section|article|main)[\s>])/;

function looksLikeHtml(text: string): boolean {
  let rest = text.slice(0, HTML_HEAD).trimStart().toLowerCase();
  while (rest.startsWith("<!--") || rest.startsWith("<?")) {
    const isComment = rest.startsWith("<!--");
    const end = rest.indexOf(isComment ? "-->" : ">");
    if (end < 0) return isComment;
    rest = rest.slice(end + (isComment ? 3 : 1)).trimStart();
  }
  return HTML_START.test(rest);
}

/** The root of the standard, in whatever namespace of its versions, or any of its elements in one of them. */
function isAkomaNtoso(text: string): boolean {
  const root = xmlRoot(text);
  if (root === null) return false;
  return isAknNamespace(root.namespace) || (root.name === "akomaNtoso" && root.namespace === "");
}

/** "XML", with what the file calls itself: it tells people which program made it. */
function xmlName(text: string): string {
  const root = xmlRoot(text);
  return root === null ? "XML" : `XML file (“${root.name}”)`;
}

/** Only what says that it is XML: a draft may well begin with a "<". */
function looksLikeXml(text: string): boolean {
  return /^\s{0,64}<\?xml\s/.test(text.slice(0, 80)); // "<?xml version=", not "<?xmlns"
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);
}

function includesWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name, "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}

function describeFirstBytes(bytes: Uint8Array): string {
  const first = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `it begins with the bytes ${first.join(" ")}`;
}
