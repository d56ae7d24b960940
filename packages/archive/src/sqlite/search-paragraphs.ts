import { sql } from "kysely";
import type { Paragraph } from "@travaux/model";
import type { FoundParagraph } from "../archive.ts";
import { findPhrases, queryPhrases } from "../search-terms.ts";
import { readJson } from "./packed-json.ts";
import type { JsonText } from "./packed-json.ts";
import type { Connection } from "./read-state.ts";
import { matchExpression } from "./search-scope.ts";

/** What a search answers: how many there are in all, and the best of them. */
export interface SearchAnswer {
  readonly total: number;
  readonly found: readonly FoundParagraph[];
}

/** Paragraphs of one negotiation with all words of the query, best first; equally good ones latest draft first. */
export async function searchParagraphs(
  on: Connection,
  negotiation: number,
  query: string,
  limit: number,
): Promise<SearchAnswer> {
  const phrases = queryPhrases(query);
  if (phrases.length === 0) return { total: 0, found: [] };
  const match = matchExpression(negotiation, phrases);
  const counted = await sql<{ total: number }>`
    select count(*) as total from paragraph_words where paragraph_words match ${match}`.execute(on);
  // bm25 is smaller for better; the scope (weight 0) says nothing about how good a paragraph is.
  const rows = await sql<{ draft_id: string; body: JsonText<Paragraph> }>`
    select paragraphs.draft_id, paragraphs.body
    from paragraph_words
    join paragraphs on paragraphs.row = paragraph_words.rowid
    join drafts on drafts.negotiation_id = paragraphs.negotiation_id and drafts.id = paragraphs.draft_id
    where paragraph_words match ${match}
    order by bm25(paragraph_words, 0, 1), drafts.position desc, paragraphs.position
    limit ${limit}`.execute(on);
  return {
    total: counted.rows[0]?.total ?? 0,
    found: rows.rows.map((row) => {
      const paragraph = readJson(row.body);
      return { draft: row.draft_id, paragraph, matches: findPhrases(paragraph.text, phrases) ?? [] };
    }),
  };
}
