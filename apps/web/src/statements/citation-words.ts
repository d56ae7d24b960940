import type {
  CitationEvidence,
  CitationStatus,
  ListedCitation,
  ListedTarget,
  ParagraphHeading,
  Settlement,
  WordingFate,
} from "@travaux/model";

/** What a status is called beside a citation, and the sign that tells it without colour. */
export const statusNames: Readonly<Record<CitationStatus, { readonly name: string; readonly sign: string }>> = {
  bound: { name: "Bound", sign: "" },
  ambiguous: { name: "Ambiguous", sign: "?" },
  unresolved: { name: "Not found", sign: "!" },
  elsewhere: { name: "Another document", sign: "↗" },
  recognised: { name: "Not bound", sign: "" },
  none: { name: "No citation", sign: "–" },
};

const evidenceNames: Readonly<Record<CitationEvidence, string>> = {
  "named-version": "the text names this draft",
  round: "this draft was on the table in the round of the statement",
  date: "this draft was the latest one on the date of the statement",
  content: "the words around fit this paragraph",
  settled: "a person said so",
};

/** What speaks for a reading, as a sentence; null when nothing does. */
export function evidenceInWords(evidence: readonly CitationEvidence[]): string | null {
  if (evidence.length === 0) return null;
  const all = evidence.map((each) => evidenceNames[each]).join("; ");
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** "44", or the first words of what has no number. */
export function headingName({ address, label, firstWords }: ParagraphHeading): string {
  return address ?? label ?? `“${firstWords}”`;
}

/** What a target has become since: "now 47 and 48", "not in Rev 3 any more"; null when it is what it was. */
export function nowInWords({ draft, heading, now }: ListedTarget): string | null {
  if (heading === undefined || now === undefined || now.draft === draft) return null;
  if (now.paragraphs.length === 0) return `not in ${now.draftLabel} any more`;
  const names = now.paragraphs.map(headingName).join(" and ");
  return names === headingName(heading) ? `still ${names} in ${now.draftLabel}` : `now ${names} in ${now.draftLabel}`;
}

/** Where the words of a citation lead: the first paragraph that it is bound to. */
export function leadOf({ targets }: Pick<ListedCitation, "targets">): { draft: string; paragraph: string } | null {
  for (const { draft, paragraph } of targets)
    if (draft !== undefined && paragraph !== undefined) return { draft, paragraph };
  return null;
}

const partNames: Readonly<Record<string, string>> = { chapeau: "the chapeau", title: "the title" };

/** "the chapeau", "sentence 2". */
export function partInWords(part: string): string {
  return partNames[part] ?? part.replaceAll(":", " ").replaceAll("-", " ");
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

/** Whether a wording that was asked for stands in later drafts. It never says thanks to whom. */
export const fateNames: Readonly<Record<WordingFate, string>> = {
  verbatim: "Stands word for word",
  "in-part": "Stands in part",
  not: "Does not stand",
  untold: "Cannot be told",
};
