import type { Archive, FoundSpeech } from "@travaux/archive";
import type { SearchResult, Statement, StatementHit } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { addressedParagraphs } from "../searching/addressed-paragraphs.ts";
import { groupHits } from "../searching/group-hits.ts";
import type { Answer } from "../searching/group-hits.ts";
import { passagesOf } from "../searching/passages-of.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

export interface SearchRequest extends NegotiationRequest {
  /** Words that a paragraph has to have, all of them; or what a paragraph is called: "44", "Art. 12(4)(b)", "PP3@zero". */
  readonly query: string;
  /** How many hits to give, of passages and of statements; 50 unless told, 500 at most. */
  readonly limit?: number | undefined;
}

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 500;
/** Of so many paragraphs, the best, it is looked which are one passage: twenty drafts of fifty passages. */
const MOST_LOOKED_AT = 1000;
/** A long paragraph pasted in is a query; what is longer is refused, so that no query takes long. */
const LONGEST_QUERY = 10_000;

/** Finds passages of all drafts by their words or by what they are called, and statements by their words. */
export async function search(
  { archive }: Pick<OpenPorts, "archive">,
  request: SearchRequest,
): Promise<Outcome<SearchResult>> {
  const query = request.query.trim();
  if (query === "") return failure({ kind: "empty-query" });
  if (query.length > LONGEST_QUERY)
    return failure({ kind: "query-too-long", length: query.length, most: LONGEST_QUERY });
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const { name } = shelf.value.negotiation;
  const limit = Math.max(1, Math.min(request.limit ?? USUAL_LIMIT, HIGHEST_LIMIT));
  const addressed = await addressedParagraphs(archive, shelf.value, query);
  if (!addressed.ok) return addressed;
  const worded = await archive.searchParagraphs(name, query, MOST_LOOKED_AT);
  const passages = await passagesOf(archive, shelf.value);
  if (!passages.ok) return passages;
  const others = notAmong(worded.found, addressed.value);
  const hits = groupHits([...addressed.value, ...others], shelf.value.drafts, passages.value);
  return success({
    format: "travaux.search/1",
    query,
    total: addressed.value.length + worded.total - (worded.found.length - others.length),
    passages: hits.length,
    hits: hits.slice(0, limit),
    statements: await searchStatements(archive, name, { query, limit }),
  });
}

/** What was found by its words and not by its address already. */
function notAmong(found: readonly Omit<Answer, "by">[], addressed: readonly Answer[]): readonly Answer[] {
  const known = new Set(addressed.map(({ draft, paragraph }) => JSON.stringify([draft, paragraph.id])));
  return found
    .filter(({ draft, paragraph }) => !known.has(JSON.stringify([draft, paragraph.id])))
    .map((answer) => ({ ...answer, by: "words" }));
}

async function searchStatements(
  archive: Archive,
  negotiation: string,
  { query, limit }: { readonly query: string; readonly limit: number },
): Promise<SearchResult["statements"]> {
  const { total, found } = await archive.searchStatements(negotiation, query, limit);
  const statements = total === 0 ? [] : await archive.listStatements(negotiation);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return { total, hits: found.flatMap((each) => statementHitOf(each, byId.get(each.statement))) };
}

function statementHitOf(
  { paragraph, matches }: FoundSpeech,
  statement: Statement | undefined,
): readonly StatementHit[] {
  if (statement === undefined) return [];
  const { id, title, speaker, onBehalfOf, date } = statement;
  const said = { paragraph: paragraph.id, text: paragraph.text, matches };
  return [{ statement: id, title, speaker, onBehalfOf, date: date?.on ?? null, ...said }];
}
