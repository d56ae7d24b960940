import type { DraftId } from "../notation.ts";

/** The heading data that circulates with a draft and is no part of its text. */
export interface Letterhead {
  readonly draft: DraftId;
  /** "Draft Rev 2". */
  readonly version: string;
  /** "28 May 2031". */
  readonly issued: string;
}

/** Escapes text for an element or a double-quoted attribute, in XML and in HTML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
