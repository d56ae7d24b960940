import { sql } from "kysely";
import type { Paragraph } from "@travaux/model";
import type { FoundSpeech } from "../archive.ts";
import { findPhrases, queryPhrases } from "../search-terms.ts";
import { readJson } from "./packed-json.ts";
import type { JsonText } from "./packed-json.ts";
import type { Connection } from "./read-state.ts";
import { matchExpression } from "./search-scope.ts";

/** Paragraphs of one negotiation's statements with all words of the query, best first; else latest statement first. */
export async function searchStatements(
  on: Connection,
  negotiation: number,
  query: string,
  limit: number,
): Promise<{ readonly total: number; readonly found: readonly FoundSpeech[] }> {
  const phrases = queryPhrases(query);
  if (phrases.length === 0) return { total: 0, found: [] };
  const match = matchExpression(negotiation, phrases);
  const counted = await sql<{ total: number }>`
    select count(*) as total from statement_words where statement_words match ${match}`.execute(on);
  const rows = await sql<{ statement_id: string; body: JsonText<Paragraph> }>`
    select said.statement_id, said.body
    from statement_words
    join statement_paragraphs as said on said.row = statement_words.rowid
    join statements on statements.negotiation_id = said.negotiation_id and statements.id = said.statement_id
    where statement_words match ${match}
    order by bm25(statement_words, 0, 1), statements.position desc, said.position
    limit ${limit}`.execute(on);
  return {
    total: counted.rows[0]?.total ?? 0,
    found: rows.rows.map((row) => {
      const paragraph = readJson(row.body);
      return { statement: row.statement_id, paragraph, matches: findPhrases(paragraph.text, phrases) ?? [] };
    }),
  };
}
