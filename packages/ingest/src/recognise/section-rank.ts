import type { HeadingShape } from "./headings.ts";
import { ARTICLE_RANK, IN_ARTICLE_RANK, SECTION_RANK } from "./headings.ts";
import type { LabelPart } from "./label-part.ts";

/** What of a line the comparison of sections and articles needs. */
interface RankedLine {
  readonly parts: readonly LabelPart[];
  readonly shape: HeadingShape | null;
}

/**
 * Sections enclose articles, as in treaties and laws, unless the draft shows the opposite: sections that are counted anew
 * behind each article stand in it, as in constitutions. Gives the lines with the ranks of such sections put right.
 */
export function withSectionsRanked<Line extends RankedLine>(lines: readonly Line[]): readonly Line[] {
  if (!areInArticles(lines)) return lines;
  return lines.map((line) =>
    line.shape?.rank === SECTION_RANK ? { ...line, shape: { ...line.shape, rank: IN_ARTICLE_RANK } } : line,
  );
}

function areInArticles(lines: readonly RankedLine[]): boolean {
  let [before, behindArticles, inside, outside] = [0, 0, 0, 0];
  for (const { parts, shape } of lines) {
    if (shape === null || shape.isByShape || shape.rank > ARTICLE_RANK) continue;
    if (shape.rank === SECTION_RANK) {
      const isFirst = parts[0]?.ordinal?.value === 1;
      if (isFirst && before === ARTICLE_RANK) behindArticles++;
      // "Section 1" behind an article and "Section 2" behind "Section 1" are what sections in articles look like.
      if (before === (isFirst ? ARTICLE_RANK : SECTION_RANK)) inside++;
      else outside++;
    }
    // Lines in capitals without a number part nothing here.
    if (parts.length > 0) before = shape.rank;
  }
  return behindArticles > 0 && inside > outside;
}
