import { firstWords, type SynopsisParagraph } from "@travaux/model";
import { t } from "../language/t.ts";

/** Paragraphs in few words: their labels, or how the first begins. */
export function nameOf(paragraphs: readonly SynopsisParagraph[]): string {
  const labels = paragraphs.flatMap(({ address }) => address ?? []);
  const [first, last] = [labels.at(0), labels.at(-1)];
  if (first !== undefined) return labels.length > 2 ? `${first}–${last ?? first}` : labels.join(t("list.comma"));
  return paragraphs[0] === undefined ? "" : t("name.quoted", { words: firstWords(paragraphs[0].text) });
}
