import type { Attribution, Bracket, ParagraphKind } from "@travaux/model";
import { findLineAttributions, namesAlone } from "./attribution-lines.ts";
import { attributionOf, findAttributions } from "./attributions.ts";

/** What of a paragraph the search for names needs. */
interface NamingParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly brackets: readonly Bracket[];
}

/** Kinds that say something of which somebody may want the words. */
const KINDS: ReadonlySet<ParagraphKind> = new Set(["preamble", "paragraph", "item", "table-row"]);

/**
 * Finds who is named in a draft, one list for each paragraph: in its brackets, at the ends of its lines, and on lines of
 * their own, which are about the whole paragraph before them (about themselves where none is).
 */
export function findDraftAttributions(paragraphs: readonly NamingParagraph[]): readonly (readonly Attribution[])[] {
  const found: Attribution[][] = [];
  let before: number | null = null;
  paragraphs.forEach(({ kind, text, brackets }, place) => {
    const own: Attribution[] = [...findAttributions(text, brackets)];
    found.push(own);
    if (!KINDS.has(kind)) {
      if (kind !== "note") before = null;
      return;
    }
    const alone = namesAlone(text);
    if (alone === null) {
      own.push(...findLineAttributions(text, brackets));
      if (text !== "") before = place;
      return;
    }
    const about = before ?? place;
    const span = { from: 0, to: paragraphs[about]?.text.length ?? 0 };
    found[about]?.push(...alone.map((clause) => attributionOf(clause, span)));
  });
  return found;
}
