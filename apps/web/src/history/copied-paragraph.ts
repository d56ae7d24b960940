import type { DraftListEntry, Paragraph, RedlineRun } from "@travaux/model";
import { firstWords } from "@travaux/model";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import type { Copied } from "../ui/copy-button.tsx";
import { printDate } from "../ui/dates.ts";

type CitedDraft = Pick<DraftListEntry, "label" | "symbol" | "title" | "date">;

/** "Rev 3, paragraph 44 (Compact on Shared Waters, 27 June 2031)". */
export function citationOf(
  { label, symbol, title, date }: CitedDraft,
  paragraph: Pick<Paragraph, "kind" | "text">,
  address: string | null,
): string {
  const draft = symbol === null ? label : inARow([symbol, label]);
  const details = date === null ? title : inARow([title, printDate(date)]);
  if (address === null) return t("cite.words", { draft, words: firstWords(paragraph.text), details });
  // "44" and "16(c)" are paragraphs; "Art. 5(2)", "PP3" and "Objective 7" say themselves what they are.
  if (/^\d/u.test(address)) return t("cite.paragraph", { draft, address, details });
  return t("cite.place", { draft, address, details });
}

/** The words with the number before them, as they stand in the draft. */
export function cleanTextOf({ label, text }: Pick<Paragraph, "label" | "text">): string {
  return label === null ? text : `${label} ${text}`;
}

/** "44. Parties [-shall-]{+should+} act", and the same with the elements that word processors take for it. */
export function copiedRedline(
  runs: readonly RedlineRun[],
  { label }: Pick<Paragraph, "label">,
  language: string,
): Copied {
  const before = label === null ? "" : `${label} `;
  const plain = { kept: ["", ""], deleted: ["[-", "-]"], inserted: ["{+", "+}"] } as const;
  const marked = { kept: ["", ""], deleted: ["<del>", "</del>"], inserted: ["<ins>", "</ins>"] } as const;
  const spelt = (marks: typeof plain | typeof marked, write: (text: string) => string): string =>
    runs.map(({ kind, text }) => `${marks[kind][0]}${write(text)}${marks[kind][1]}`).join("");
  return {
    text: before + spelt(plain, (text) => text),
    html: `<p lang="${escaped(language)}">${escaped(before)}${spelt(marked, escaped)}</p>`,
  };
}

/** Whatever a draft contains is words to whoever pastes them. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
