import type { RedlineRun } from "@travaux/model";
import { hasRightToLeft, startsRightToLeft } from "../text/direction.ts";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import { said, w, when } from "./word-element.ts";

/** How words are set in a document that tells of drafts: changes are shown there, and are none of the document. */
export type WordStyle = "InsertedWords" | "DeletedWords" | "Quiet" | "Strong";

/** A run of words in a style of letters, or in none. */
export function shownRun(text: string, style?: WordStyle): XmlElement {
  const isComplex = hasRightToLeft(text);
  const properties = [...(style === undefined ? [] : [said("rStyle", style)]), ...when(isComplex, w("rtl"))];
  const words = w("t", { "xml:space": "preserve" }, text.replaceAll("\t", " | "));
  return w("r", {}, ...when(properties.length > 0, w("rPr", {}, ...properties)), words);
}

/** The words of a redline, underlined and struck out. */
export function shownRedline(runs: readonly RedlineRun[]): readonly XmlElement[] {
  return runs.map(({ kind, text }) =>
    shownRun(text, kind === "kept" ? undefined : kind === "inserted" ? "InsertedWords" : "DeletedWords"),
  );
}

/** A paragraph of a style; `text` tells its direction. */
export function shownLine(style: string, text: string, ...content: readonly XmlNode[]): XmlElement {
  return w("p", {}, w("pPr", {}, said("pStyle", style), ...when(startsRightToLeft(text), w("bidi"))), ...content);
}
