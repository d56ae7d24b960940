import type { DraftId, Paragraph } from "@travaux/model";
import type { FoundParagraph } from "../archive.ts";
import { findPhrases, queryPhrases, searchTerms } from "../search-terms.ts";

/** The paragraphs of one draft, in reading order. */
interface SearchedDraft {
  readonly draft: DraftId;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Reads through all paragraphs. Best is where the words of the query are the greatest share of all words; equally good
 * ones stand latest draft first. `drafts` are in the order of the series.
 */
export function searchTexts(
  drafts: readonly SearchedDraft[],
  query: string,
  limit: number,
): { readonly total: number; readonly found: readonly FoundParagraph[] } {
  const phrases = queryPhrases(query);
  if (phrases.length === 0) return { total: 0, found: [] };
  const found = drafts.toReversed().flatMap(({ draft, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const matches = findPhrases(paragraph.text, phrases);
      return matches === null ? [] : [{ draft, paragraph, matches }];
    }),
  );
  const share = ({ paragraph, matches }: FoundParagraph): number => matches.length / searchTerms(paragraph.text).length;
  const best = found.toSorted((one, other) => share(other) - share(one)).slice(0, limit);
  return { total: found.length, found: best };
}
