import type { Lineage } from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";

/** A measure of a paragraph with its rule; the two are never shown apart. */
export interface MeasureInWords {
  readonly name: string;
  readonly value: string;
  readonly rule: string;
}

/** The measures of a lineage in words; none when it was traced without. */
export function measuresInWords({ measures, drafts }: Lineage): readonly MeasureInWords[] {
  if (measures === undefined) return [];
  const { churn, wording, roundsSurvived } = measures;
  const since = showControls(drafts.find(({ id }) => id === wording.since)?.label ?? wording.since);
  const days = wording.days === null ? "" : `, ${counted(wording.days, "day")}`;
  return [
    {
      name: "Wording",
      value: `unchanged since ${since} (${counted(wording.drafts, "draft")}${days})`,
      rule: "back from the paragraph asked for, draft by draft, for as long as the words are the same",
    },
    {
      name: "Survived",
      value: `${counted(measures.draftsSurvived, "draft")}${roundsSurvived.length === 0 ? "" : `, ${roundsSurvived.length === 1 ? "round" : "rounds"} ${listed(roundsSurvived.map(String))}`}`,
      rule: "drafts that have the passage and are continued by one that has it; a round by the last draft on its table",
    },
    {
      name: "Churn",
      value: `+${churn.inserted} −${churn.deleted} words, ${churn.perWord} for each word that stands`,
      rule: "words inserted and struck out over all redlines of the main line, phrases that moved not counted, divided by the words of its last draft",
    },
  ];
}
