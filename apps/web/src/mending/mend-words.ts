import { firstWords, type LegendEntry, type Mend } from "@travaux/model";
import { t } from "../language/t.ts";

/**
 * Meanings of a mark that are offered; others are in words of people's own. The first two make tracked changes of what is
 * marked so; the others are recorded.
 */
export const namedMeanings = ["inserted", "deleted", "agreed", "proposed", "comment"] as const;

/** What a mend does, to follow the words that it does it to: "“Parties shall act”: label 44 bis". */
export function mendWords(mend: Mend): string {
  switch (mend.kind) {
    case "join":
      return t("mend.join");
    case "part":
      return mend.goesOn === "" ? t("mend.part") : t("mend.partBefore", { words: firstWords(mend.goesOn) });
    case "label":
      return mend.label === null ? t("mend.noLabel") : t("mend.label", { label: mend.label });
    case "level":
      return t("mend.level", { level: mend.level });
    case "kind":
      return t(`paragraphKind.${mend.as}`);
  }
}

/** "highlight yellow". */
export function markWords({ mark, value }: Pick<LegendEntry, "mark" | "value">): string {
  const name = t(`mark.${mark}`);
  return value === undefined ? name : t("mark.valued", { mark: name, value });
}

/** What was said of a mark: "highlight yellow means proposed". */
export function legendWords(entry: LegendEntry): string {
  const named = namedMeanings.find((meaning) => meaning === entry.means);
  const meaning = named === undefined || named === "comment" ? entry.means : t(`meaning.${named}`);
  return t("mend.means", { mark: markWords(entry), meaning });
}
