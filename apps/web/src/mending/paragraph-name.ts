import { firstWords, type Paragraph, type ParagraphKind } from "@travaux/model";
import { t } from "../language/t.ts";
import { marginLabel } from "../redline/row-words.ts";
import { capitalised } from "../ui/capitalised.ts";

/** How a paragraph is called in the name of a control: its label, else its kind and first words. */
export function paragraphName(paragraph: Paragraph): string {
  const label = marginLabel(paragraph);
  // Notes are numbered by themselves: there is a 2 among them and among the paragraphs.
  if (label !== null) return paragraph.kind === "note" ? t("mend.noteName", { label }) : label;
  const kind = t(`paragraphKind.${paragraph.kind}`);
  return paragraph.text === ""
    ? t("mend.kindWordless", { kind })
    : t("mend.kindWords", { kind, words: firstWords(paragraph.text) });
}

/** What a kind is called where there is room for one short word. */
export function shortKindName(kind: ParagraphKind): string {
  if (kind === "preamble") return t("mend.shortPreamble");
  return kind === "table-row" ? t("mend.shortRow") : capitalised(t(`paragraphKind.${kind}`));
}
