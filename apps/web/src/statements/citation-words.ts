import type { CitationEvidence, CitationStatus, ListedCitation, ParagraphHeading, WordingFate } from "@travaux/model";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { capitalised } from "../ui/capitalised.ts";

/** The sign that tells a status without colour. */
export const statusSigns: Readonly<Record<CitationStatus, string>> = {
  bound: "",
  ambiguous: "?",
  unresolved: "!",
  elsewhere: "↗",
  recognised: "",
  none: "–",
};

/** What a status is called beside a citation. */
export function statusName(status: CitationStatus): string {
  return capitalised(t(`status.${status}`));
}

/** Whether a person is still to say what a citation means. */
export function isOpenStatus(status: CitationStatus): boolean {
  return status === "ambiguous" || status === "unresolved";
}

/** What speaks for a reading, in full: “This draft was on the table in the round of the statement.” Null when nothing does. */
export function evidenceInFull(evidence: readonly CitationEvidence[]): string | null {
  if (evidence.length === 0) return null;
  const sentences = evidence.map((each) => t(`basisFull.${each}`)).join(t("list.semicolon"));
  return t("basis.full", { basis: capitalised(sentences) });
}

/** What speaks for a reading, in short: “By the round and the date.” Null when nothing does. */
export function evidenceInWords(evidence: readonly CitationEvidence[]): string | null {
  return evidence.length === 0 ? null : t("basis.by", { basis: basisOf(evidence) });
}

/** “the round and the date” */
export function basisOf(evidence: readonly CitationEvidence[]): string {
  return listed(evidence.map((each) => t(`basis.${each}`)));
}

/** "44", or the first words of what has no number. */
export function headingName({
  address,
  label,
  firstWords,
}: Pick<ParagraphHeading, "address" | "label" | "firstWords">): string {
  return address ?? label ?? t("name.quoted", { words: firstWords });
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
  if (which === undefined) return noun === "chapeau" ? t("part.chapeau") : t("part.the", { noun });
  if (which === "last") return noun === "sentence" ? t("part.lastSentence") : t("part.last", { noun });
  return noun === "sentence" ? t("part.sentence", { which }) : t("part.other", { noun, which });
}

/** Whether later drafts have what was asked for. It never says thanks to whom. */
export function fateName(fate: WordingFate): string {
  return t(`fate.${fate}`);
}
