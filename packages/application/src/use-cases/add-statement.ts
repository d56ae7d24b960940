import type { Statement } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { statementToKeep } from "../keep-statement.ts";
import { findNegotiation } from "../naming/find-negotiation.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts, OriginalFile } from "../ports.ts";
import { readDated } from "../read-dated.ts";
import { readOptionalLanguage } from "../read-language.ts";
import type { NegotiationRequest } from "../requests.ts";
import type { Outcome } from "../travaux-error.ts";

export interface AddStatementRequest extends NegotiationRequest {
  readonly file: OriginalFile;
  readonly date?: string | undefined;
  readonly speaker?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly meeting?: string | undefined;
  /** Number of a round that is in the calendar. */
  readonly round?: number | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
}

/** Reads a statement and keeps it. The same file again changes nothing; another file of that name is a `conflict`. */
export async function addStatement(ports: OpenPorts, request: AddStatementRequest): Promise<Outcome<Statement>> {
  const { archive } = ports;
  const date = request.date === undefined ? success(null) : readDated(request.date);
  if (!date.ok) return date;
  const language = readOptionalLanguage(request.language);
  if (!language.ok) return language;
  const negotiation = await findNegotiation(archive, request.negotiation);
  if (!negotiation.ok) return negotiation;
  const rounds = (await archive.listRounds(negotiation.value.name)).map((round) => round.number);
  const { round } = request;
  if (round !== undefined && !rounds.includes(round)) return failure({ kind: "no-such-round", round, rounds });
  const read = await ports.readStatement(request.file, readOptions({ language: language.value }));
  if (!read.ok) return read;
  const toKeep = statementToKeep(request.file, read.value, {
    id: null,
    title: request.title ?? null,
    speaker: request.speaker ?? null,
    onBehalfOf: request.onBehalfOf ?? null,
    meeting: request.meeting ?? null,
    date: date.value,
    round: round ?? null,
    language: language.value ?? null,
  });
  const batch = { negotiation: negotiation.value, rounds: [], drafts: [], statements: [toKeep] };
  const kept = await archive.keep(batch);
  if (!kept.ok) return kept;
  const there = await archive.listStatements(negotiation.value.name);
  return success(there.find((statement) => statement.id === toKeep.statement.id) ?? toKeep.statement);
}
