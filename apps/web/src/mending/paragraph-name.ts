import { firstWords, kindNames, type Paragraph, type ParagraphKind } from "@travaux/model";
import { marginLabel } from "../redline/row-words.ts";
import { capitalised } from "../ui/capitalised.ts";

/** How a paragraph is called in the name of a control: its label, else its kind and first words. */
export function paragraphName(paragraph: Paragraph): string {
  const label = marginLabel(paragraph);
  // Notes are numbered by themselves: there is a 2 among them and among the paragraphs.
  if (label !== null) return paragraph.kind === "note" ? `note ${label}` : label;
  const words = paragraph.text === "" ? "without words" : `“${firstWords(paragraph.text)}”`;
  return `${kindNames[paragraph.kind]} ${words}`;
}

/** What a kind is called where there is room for one short word. */
export function shortKindName(kind: ParagraphKind): string {
  if (kind === "preamble") return "Preamble";
  return kind === "table-row" ? "Row" : capitalised(kindNames[kind]);
}
