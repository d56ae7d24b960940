import { RefusalSignal } from "../../ingest-error.ts";
import type { Limits } from "../../limits.ts";
import type { XmlElement } from "./xml-element.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** A part that is being read, for messages and limits. */
export interface XmlSource {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/** The same, decoded. */
export interface XmlText extends Omit<XmlSource, "bytes"> {
  readonly text: string;
}

/** Reads a whole part as a tree. Throws a `RefusalSignal` on what is not well-formed or nested too deep. */
export function readXml(source: XmlSource): XmlElement {
  return readXmlText({ ...source, text: decodeXml(source.bytes) });
}

/** As `readXml`, for a part that is decoded already. */
export function readXmlText(source: XmlText): XmlElement {
  let root: XmlElement | null = null;
  scanText(source, null, (element) => (root = element));
  return root ?? breakOff(source, "it is empty");
}

/** Reads a part and hands out the children of one element as each ends, so that the tree is never whole in memory. */
export function forEachChildOf(source: XmlSource, parent: string, handle: (child: XmlElement) => void): void {
  scanText({ ...source, text: decodeXml(source.bytes) }, parent, handle);
}

function scanText(source: XmlText, parent: string | null, handle: (element: XmlElement) => void): void {
  const { depth } = source.limits;
  const scanner = new XmlScanner(
    source.text,
    { parent, depth },
    {
      handle,
      fail: (detail) => breakOff(source, detail),
      tooDeep: () => {
        throw new RefusalSignal({ kind: "limit-exceeded", what: "nested elements", limit: depth });
      },
    },
  );
  scanner.run();
}

/** Word writes UTF-8; UTF-16 with a byte order mark is allowed. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function breakOff(source: Pick<XmlSource, "part">, detail: string): never {
  throw new RefusalSignal({ kind: "unreadable-file", format: "docx", part: source.part, detail });
}
