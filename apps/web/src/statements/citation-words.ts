import type {
  CitationEvidence,
  CitationStatus,
  ListedCitation,
  ParagraphHeading,
  Settlement,
  WordingFate,
} from "@travaux/model";
import { capitalised } from "../ui/capitalised.ts";

/** What a status is called beside a citation, and the sign that tells it without colour. */
export const statusNames: Readonly<Record<CitationStatus, { readonly name: string; readonly sign: string }>> = {
  bound: { name: "Bound", sign: "" },
  ambiguous: { name: "Ambiguous", sign: "?" },
  unresolved: { name: "Not found", sign: "!" },
  elsewhere: { name: "Another document", sign: "↗" },
  recognised: { name: "Not bound", sign: "" },
  none: { name: "No citation", sign: "–" },
};

const evidenceSentences: Readonly<Record<CitationEvidence, string>> = {
  "named-version": "the text names this draft",
  round: "this draft was on the table in the round of the statement",
  date: "this draft was the latest one on the date of the statement",
  content: "the words around fit this paragraph",
  settled: "a person said so",
};

const evidenceNames: Readonly<Record<CitationEvidence, string>> = {
  "named-version": "the draft that is named",
  round: "the round",
  date: "the date",
  content: "the words around it",
  settled: "a person’s word",
};

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What speaks for a reading, in full: “This draft was on the table in the round of the statement.” Null when nothing does. */
export function evidenceInFull(evidence: readonly CitationEvidence[]): string | null {
  return evidence.length === 0 ? null : `${capitalised(evidence.map((each) => evidenceSentences[each]).join("; "))}.`;
}

/** What speaks for a reading, in short: “By the round and the date.” Null when nothing does. */
export function evidenceInWords(evidence: readonly CitationEvidence[]): string | null {
  return evidence.length === 0 ? null : `By ${list.format(evidence.map((each) => evidenceNames[each]))}.`;
}

/** "44", or the first words of what has no number. */
export function headingName({ address, label, firstWords }: ParagraphHeading): string {
  return address ?? label ?? `“${firstWords}”`;
}

/** Where the words of a citation lead: the first paragraph that it is bound to. */
export function leadOf({ targets }: Pick<ListedCitation, "targets">): { draft: string; paragraph: string } | null {
  for (const { draft, paragraph } of targets)
    if (draft !== undefined && paragraph !== undefined) return { draft, paragraph };
  return null;
}

/** "chapeau" as “the chapeau”, "sentence:2" as “sentence 2”, "sentence:last" as “last sentence”. */
export function partInWords(part: string): string {
  const [noun = "", which] = part.split(":");
  if (which === undefined) return `the ${noun}`;
  return which === "last" ? `last ${noun}` : `${noun} ${which}`;
}

/** What a person said that a citation means, without who. */
export function settledInWords({ means }: Settlement): string {
  switch (means) {
    case "paragraphs":
      return "Settled";
    case "elsewhere":
      return "Settled as another document's";
    case "none":
      return "Settled as no citation";
  }
}

/** Whether later drafts have what was asked for. It never says thanks to whom. */
export const fateNames: Readonly<Record<WordingFate, string>> = {
  verbatim: "As asked, word for word",
  "in-part": "As asked in part",
  not: "Not as asked",
  untold: "Cannot be told",
};
