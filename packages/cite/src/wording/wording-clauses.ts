import type { Citation, ProposedChange, Span } from "@travaux/model";
import type { Tokens } from "../recognise/tokens.ts";
import type { Quotation } from "./quotations.ts";
import { wordingVerb } from "./wording-verbs.ts";

/** A verb that asks for a change with all that stands around it, from the verb before it to the one behind it. */
export interface WordingClause extends Span {
  readonly change: ProposedChange;
  /** Where the verb begins. */
  readonly verb: number;
  readonly quotes: readonly Quotation[];
  /** Positions in the statement's citations; those of the draft only. */
  readonly citations: readonly number[];
  /** Where the first of them begins; null when there is none. */
  readonly citationsFrom: number | null;
}

/** The clauses of a text that ask for changes. A clause ends with its sentence, or where the next verb begins. Linear. */
export function wordingClauses(
  tokens: Tokens,
  quotes: readonly Quotation[],
  citations: readonly Citation[],
): readonly WordingClause[] {
  const verbs = verbsOutside(tokens, quotes);
  const clauses: WordingClause[] = [];
  let [nextQuote, nextCitation] = [0, 0];
  for (const [at, verb] of verbs.entries()) {
    const before = verbs[at - 1];
    const behind = verbs[at + 1];
    // What stands between two verbs of a sentence belongs to the first, unless that has its own before it: "'x' should be
    // deleted and 'y' retained".
    const from = before?.sentence === verb.sentence ? (clauses.at(-1)?.to ?? verb.from) : verb.sentence;
    const to =
      behind?.sentence === verb.sentence ? boundary(tokens.text, verb, { behind, citations, nextCitation }) : verb.end;
    while ((quotes[nextQuote]?.from ?? to) < from) nextQuote++;
    while ((citations[nextCitation]?.from ?? to) < from) nextCitation++;
    const [firstQuote, firstCitation] = [nextQuote, nextCitation];
    while ((quotes[nextQuote]?.from ?? to) < to) nextQuote++;
    while ((citations[nextCitation]?.from ?? to) < to) nextCitation++;
    const cited = citations
      .slice(firstCitation, nextCitation)
      .flatMap(({ document }, place) => (document === "draft" ? [firstCitation + place] : []));
    clauses.push({
      change: verb.change,
      verb: verb.from,
      from,
      to,
      quotes: quotes.slice(firstQuote, nextQuote),
      citations: cited,
      citationsFrom: citations[cited[0] ?? -1]?.from ?? null,
    });
  }
  return clauses;
}

interface Behind {
  readonly behind: VerbAt;
  readonly citations: readonly Citation[];
  readonly nextCitation: number;
}

/** How far before a verb its clause may begin, in characters. */
const CLAUSE_REACH = 120;

/**
 * Where the clause of one verb ends and that of the next begins: at the verb, or at the last comma before it where a citation
 * stands between them, as in "replace “a” by “b”, and in paragraph 4 delete “c”".
 */
function boundary(text: string, verb: VerbAt, { behind, citations, nextCitation }: Behind): number {
  const lead = text.slice(Math.max(verb.from, behind.from - CLAUSE_REACH), behind.from);
  const comma = Math.max(lead.lastIndexOf(","), lead.lastIndexOf("，"), lead.lastIndexOf("،"));
  if (comma < 0) return behind.from;
  const place = behind.from - lead.length + comma;
  for (let at = nextCitation; at < nextCitation + LOOKED_AT && at < citations.length; at++) {
    const from = citations[at]?.from ?? 0;
    if (from > place && from < behind.from) return place;
  }
  return behind.from;
}

/** A clause of more citations is cut at its verb. */
const LOOKED_AT = 20;

interface VerbAt {
  readonly change: ProposedChange;
  readonly from: number;
  /** Where its sentence begins and ends. */
  readonly sentence: number;
  readonly end: number;
}

function verbsOutside(tokens: Tokens, quotes: readonly Quotation[]): readonly VerbAt[] {
  const verbs: (VerbAt & { end: number })[] = [];
  let sentence = 0;
  let open = 0;
  let quote = 0;
  for (let at = 0; at < tokens.count; at++) {
    const from = tokens.from(at);
    while ((quotes[quote]?.to ?? from) < from) quote++;
    const inside = quotes[quote];
    if (inside !== undefined && inside.from <= from && from < inside.to) continue;
    if (tokens.startsSentence(at) && !isAbbreviated(tokens, at - 1)) {
      for (; open < verbs.length; open++) endAt(verbs[open], tokens.to(at - 1));
      sentence = from;
    }
    const verb = wordingVerb(tokens, at);
    if (verb !== null) verbs.push({ change: verb.change, from, sentence, end: tokens.text.length });
  }
  return verbs;
}

function endAt(verb: { end: number } | undefined, end: number): void {
  if (verb !== undefined) verb.end = end;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "para paras par art arts rev no п пп ст párr párrs op pp".split(" "),
);

function isAbbreviated(tokens: Tokens, stop: number): boolean {
  return tokens.word(stop) === "." && ABBREVIATIONS.has(tokens.word(stop - 1));
}
