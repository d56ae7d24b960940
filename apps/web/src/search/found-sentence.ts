import type { SearchResult } from "@travaux/model";
import { t } from "../language/t.ts";

/** How much was found, in one sentence. */
export function foundSentence({ total, passages, hits, statements }: SearchResult): string {
  if (total === 0 && statements.total === 0) return t("search.nothing");
  const counts = {
    passages: t("count.passages", { count: passages }),
    paragraphs: t("count.paragraphs", { count: total }),
    places: t("count.places", { count: statements.total }),
  };
  return hits.length < passages ? t("search.foundBest", { ...counts, best: hits.length }) : t("search.found", counts);
}
