import type { CorrectedParticular, Decision, DecisionList } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { findStatement } from "../naming/find-statement.ts";
import type { OpenPorts } from "../ports.ts";
import { readDated } from "../read-dated.ts";
import { readLanguage } from "../read-language.ts";
import { openDecisions } from "../series/open-decisions.ts";
import { openShelf } from "../series/open-shelf.ts";
import { decideParticular } from "../statements/decide-particular.ts";
import { correctionsOf } from "../statements/particulars-of.ts";
import type { Outcome } from "../travaux-error.ts";
import type { StatementRequest } from "./show-statement.ts";

/** What a person says of a statement; what is left out stays as it is, and null is that there is none. */
export interface SaidOfStatement {
  readonly title?: string | undefined;
  readonly speaker?: string | null | undefined;
  readonly onBehalfOf?: string | null | undefined;
  readonly meeting?: string | null | undefined;
  /** Number of a round that is in the calendar. */
  readonly round?: number | null | undefined;
  readonly date?: string | null | undefined;
  readonly language?: string | undefined;
}

export interface CorrectStatementRequest extends StatementRequest {
  readonly says: SaidOfStatement;
  /** Who decides. */
  readonly author?: string | undefined;
}

/**
 * Keeps what a person says of a statement's speaker, date and so on: it stands before what is recognised and what was said when
 * the statement was added, and binds its citations anew. One decision a particular, all or none kept; the same particular
 * again takes the place of what was said of it before. Gives the decisions in a list.
 */
export async function correctStatement(
  { archive, journal }: OpenPorts,
  request: CorrectStatementRequest,
): Promise<Outcome<DecisionList>> {
  const author = request.author?.trim() ?? "";
  if (author === "") return failure({ kind: "no-author" });
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const { negotiation } = shelf.value;
  const statements = await archive.listStatements(negotiation.name);
  const statement = findStatement({ negotiation: negotiation.name, statements }, request.statement);
  if (!statement.ok) return statement;
  const rounds = (await archive.listRounds(negotiation.name)).map(({ number }) => number);
  const said = readSaid(request.says, rounds);
  if (!said.ok) return said;
  const standing = correctionsOf(await archive.listDecisions(negotiation.name), statement.value.id);
  const decisions = said.value.map((says): Decision => {
    const before = standing.findLast(
      (each) => each.says.kind === "corrected-particular" && each.says.says.field === says.field,
    );
    return decideParticular(journal, { statement: statement.value.id, author, says, supersedes: before?.uuid ?? null });
  });
  const kept = await archive.keep({ negotiation, rounds: [], drafts: [], statements: [], decisions });
  if (!kept.ok) return kept;
  const made = new Set(decisions.map(({ uuid }) => uuid));
  const listed = await openDecisions(archive, shelf.value, await archive.listDecisions(negotiation.name));
  return success({
    format: "travaux.decisions/1",
    negotiation: negotiation.name,
    decisions: listed.filter(({ uuid }) => made.has(uuid)),
  });
}

function readSaid(says: SaidOfStatement, rounds: readonly number[]): Outcome<readonly CorrectedParticular[]> {
  const read: CorrectedParticular[] = [];
  const title = says.title?.trim() ?? "";
  if (title !== "") read.push({ field: "title", value: title });
  for (const field of ["speaker", "onBehalfOf", "meeting"] as const) {
    const value = says[field];
    if (value !== undefined) read.push({ field, value: value?.trim() || null });
  }
  const { round, date } = says;
  if (round !== undefined) {
    if (round !== null && !rounds.includes(round)) return failure({ kind: "no-such-round", round, rounds });
    read.push({ field: "round", value: round });
  }
  if (date !== undefined) {
    const dated = date === null ? success(null) : readDated(date);
    if (!dated.ok) return dated;
    read.push({ field: "date", value: dated.value });
  }
  if (says.language !== undefined) {
    const language = readLanguage(says.language);
    if (!language.ok) return language;
    read.push({ field: "language", value: language.value });
  }
  return read.length === 0 ? failure({ kind: "nothing-said" }) : success(read);
}
