import type { CorrectedParticular, Statement } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { statementToKeep } from "../keep-statement.ts";
import { findNegotiation } from "../naming/find-negotiation.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts, OriginalFile } from "../ports.ts";
import { readDated } from "../read-dated.ts";
import { readOptionalLanguage } from "../read-language.ts";
import type { NegotiationRequest } from "../requests.ts";
import { decideParticular } from "../statements/decide-particular.ts";
import type { Outcome } from "../travaux-error.ts";

/** What is left out is recognised in the statement; null says that there is none. */
export interface AddStatementRequest extends NegotiationRequest {
  readonly file: OriginalFile;
  readonly date?: string | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly onBehalfOf?: string | null | undefined;
  readonly meeting?: string | null | undefined;
  /** Number of a round that is in the calendar. */
  readonly round?: number | null | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Who says so, where anything is said not to be: that is kept as a decision. */
  readonly author?: string | undefined;
}

/** Reads a statement and keeps it. The same file again changes nothing; another file of that name is a `conflict`. */
export async function addStatement(ports: OpenPorts, request: AddStatementRequest): Promise<Outcome<Statement>> {
  const { archive, journal } = ports;
  const lacking = lackingIn(request);
  const author = request.author?.trim() ?? "";
  if (lacking.length > 0 && author === "") return failure({ kind: "no-author" });
  const date = typeof request.date === "string" ? readDated(request.date) : success(null);
  if (!date.ok) return date;
  const language = readOptionalLanguage(request.language);
  if (!language.ok) return language;
  const negotiation = await findNegotiation(archive, request.negotiation);
  if (!negotiation.ok) return negotiation;
  const { name } = negotiation.value;
  const rounds = (await archive.listRounds(name)).map((round) => round.number);
  const round = request.round ?? null;
  if (round !== null && !rounds.includes(round)) return failure({ kind: "no-such-round", round, rounds });
  const read = await ports.readStatement(request.file, readOptions({ language: language.value }));
  if (!read.ok) return read;
  const toKeep = statementToKeep(request.file, read.value, {
    id: null,
    title: request.title ?? null,
    speaker: request.speaker ?? null,
    onBehalfOf: request.onBehalfOf ?? null,
    meeting: request.meeting ?? null,
    date: date.value,
    round,
    language: language.value ?? null,
  });
  const { id } = toKeep.statement;
  const isThere = (await archive.listStatements(name)).some((statement) => statement.id === id);
  const decisions = isThere
    ? []
    : lacking.map((says) => decideParticular(journal, { statement: id, author, says, supersedes: null }));
  const batch = { negotiation: negotiation.value, rounds: [], drafts: [], statements: [toKeep], decisions };
  const kept = await archive.keep(batch);
  if (!kept.ok) return kept;
  const there = await archive.listStatements(name);
  return success(there.find((statement) => statement.id === id) ?? toKeep.statement);
}

const mayLack = ["speaker", "onBehalfOf", "meeting", "round", "date"] as const;

/** What the statement is said not to have. */
function lackingIn(request: AddStatementRequest): readonly CorrectedParticular[] {
  return mayLack.flatMap((field) => (request[field] === null ? [{ field, value: null }] : []));
}
