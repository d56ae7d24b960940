import type { Citation } from "@travaux/model";
import { CitationReader } from "./citation-reader.ts";
import { Tokens } from "./tokens.ts";

/**
 * Finds the words of a text that point at paragraphs: "paragraphs 44 and 45", "Art. 5(2)(b)", "OP8", "пункты 44 и 45",
 * "第16(c)段".
 *
 * Citations come in reading order and do not overlap. Those of another document ("Article 26 of the Charter") have the
 * status `elsewhere` and are never bound to the draft; all others are `recognised`: `bindCitations` binds them. Linear in the
 * length of the text, whatever it holds.
 */
export function findCitations(text: string): readonly Citation[] {
  return new CitationReader(new Tokens(text)).read();
}
