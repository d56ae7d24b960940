import type { Lineage } from "@travaux/model";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";

/** A measure of a paragraph with its rule; the two are never shown apart. */
export interface MeasureWords {
  readonly name: string;
  readonly value: string;
  readonly rule: string;
}

/** The measures of a lineage in words; none when it was traced without. */
export function measureWords({ measures, drafts }: Lineage): readonly MeasureWords[] {
  if (measures === undefined) return [];
  const { churn, wording, roundsSurvived } = measures;
  const since = {
    draft: drafts.find(({ id }) => id === wording.since)?.label ?? wording.since,
    drafts: t("count.drafts", { count: wording.drafts }),
  };
  const survived = t("count.drafts", { count: measures.draftsSurvived });
  const rounds = { count: roundsSurvived.length, rounds: listed(roundsSurvived.map(String)) };
  return [
    {
      name: t("measure.wording"),
      value:
        wording.days === null
          ? t("measure.unchangedSince", since)
          : t("measure.unchangedSinceDays", { ...since, days: wording.days }),
      rule: t("measure.wordingRule"),
    },
    {
      name: t("measure.survived"),
      value: rounds.count === 0 ? survived : t("measure.survivedRounds", { drafts: survived, ...rounds }),
      rule: t("measure.survivedRule"),
    },
    { name: t("measure.churn"), value: t("measure.churnValue", { ...churn }), rule: t("measure.churnRule") },
  ];
}
