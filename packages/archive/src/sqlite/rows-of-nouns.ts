import type { Dated, Decision, Draft, Round, Source, Statement } from "@travaux/model";
import type { KeptGapLink } from "../archive.ts";
import { readJson, writeJson } from "./packed-json.ts";
import type {
  DatedColumns,
  DecisionRow,
  DraftRow,
  Flag,
  GapLinkRow,
  RoundRow,
  SourceColumns,
  StatementRow,
} from "./tables.ts";

/** A row as it is written into a negotiation at a position. */
export interface Place {
  readonly negotiation_id: number;
  readonly position: number;
}

export function rowOfRound(negotiation: number, round: Round): RoundRow {
  return {
    negotiation_id: negotiation,
    number: round.number,
    label: round.label,
    first_day: round.from,
    last_day: round.to,
    days: round.days === undefined ? null : writeJson(round.days),
  };
}

export function roundOf(row: RoundRow): Round {
  const span = { number: row.number, label: row.label, from: row.first_day, to: row.last_day };
  return row.days === null ? span : { ...span, days: readJson(row.days) };
}

export function rowOfDraft(place: Place, draft: Draft): DraftRow {
  return {
    ...place,
    id: draft.id,
    text: draft.text,
    label: draft.label,
    language: draft.language,
    issue: draft.issue,
    kind: draft.kind,
    symbol: draft.symbol,
    ...columnsOfDated(draft.date),
    ...columnsOfSource(draft.source),
  };
}

/** `basedOn` and `rounds` stand in tables of their own. */
export function draftOf(row: DraftRow, basedOn: readonly string[], rounds: readonly number[]): Draft {
  return {
    id: row.id,
    text: row.text,
    label: row.label,
    language: row.language,
    issue: row.issue,
    kind: row.kind,
    symbol: row.symbol,
    date: datedOf(row),
    basedOn,
    rounds,
    source: sourceOf(row),
  };
}

export function rowOfStatement(place: Place, statement: Statement): StatementRow {
  return {
    ...place,
    id: statement.id,
    title: statement.title,
    speaker: statement.speaker,
    on_behalf_of: statement.onBehalfOf,
    meeting: statement.meeting,
    round_number: statement.round,
    language: statement.language,
    ...columnsOfDated(statement.date),
    ...columnsOfSource(statement.source),
  };
}

export function statementOf(row: StatementRow): Statement {
  return {
    id: row.id,
    title: row.title,
    speaker: row.speaker,
    onBehalfOf: row.on_behalf_of,
    meeting: row.meeting,
    date: datedOf(row),
    round: row.round_number,
    language: row.language,
    source: sourceOf(row),
  };
}

export function rowOfGapLink(place: Place, link: KeptGapLink): GapLinkRow {
  return {
    ...place,
    before_draft: link.before.draft,
    before_paragraph: link.before.paragraph,
    after_draft: link.after.draft,
    after_paragraph: link.after.paragraph,
    kind: link.kind,
    moved: flag(link.moved),
    renumbered: flag(link.renumbered),
    similarity: link.similarity,
    pinned: flag(link.pinned),
  };
}

export function gapLinkOf(row: GapLinkRow): KeptGapLink {
  return {
    before: { draft: row.before_draft, paragraph: row.before_paragraph },
    after: { draft: row.after_draft, paragraph: row.after_paragraph },
    kind: row.kind,
    moved: row.moved === 1,
    renumbered: row.renumbered === 1,
    similarity: row.similarity,
    gap: true,
    pinned: row.pinned === 1,
  };
}

export function rowOfDecision(place: Place, decision: Decision): DecisionRow {
  return {
    ...place,
    uuid: decision.uuid,
    author: decision.author,
    decided_at: decision.at,
    says: writeJson(decision.says),
    supersedes: decision.supersedes,
    visibility: decision.visibility,
  };
}

export function decisionOf(row: DecisionRow): Decision {
  return {
    uuid: row.uuid,
    author: row.author,
    at: row.decided_at,
    says: readJson(row.says),
    supersedes: row.supersedes,
    visibility: row.visibility,
  };
}

function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

function columnsOfSource(source: Source): SourceColumns {
  return { source_name: source.name, source_format: source.format, source_sha256: source.sha256 };
}

function sourceOf(row: SourceColumns): Source {
  return { name: row.source_name, format: row.source_format, sha256: row.source_sha256 };
}

function columnsOfDated(date: Dated | null): DatedColumns {
  return {
    date_on: date?.on ?? null,
    date_precision: date?.precision ?? null,
    date_zone: date?.zone ?? null,
    date_source: date?.source ?? null,
  };
}

function datedOf(row: DatedColumns): Dated | null {
  if (row.date_on === null || row.date_precision === null || row.date_source === null) return null;
  return { on: row.date_on, precision: row.date_precision, zone: row.date_zone, source: row.date_source };
}
