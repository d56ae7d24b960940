import { failure, sameContent, success } from "@travaux/model";
import type { Draft, DraftId, DraftIdentity, Negotiation, Result, Round, Statement } from "@travaux/model";
import type { DraftToKeep, ImportBatch, ImportOutcome, StatementToKeep } from "./archive.ts";
import type { ArchiveError } from "./archive-error.ts";
import { placeDrafts } from "./place-drafts.ts";

/** What an archive has of a negotiation before an import. `negotiation` is null when it has nothing. */
export interface PresentState {
  readonly negotiation: Negotiation | null;
  readonly rounds: readonly Round[];
  readonly drafts: readonly Draft[];
  readonly statements: readonly Statement[];
  /** How many decisions the journal has. */
  readonly decisions: number;
}

/** What an import has to write, and what it will answer. */
export interface ImportPlan {
  readonly isNewNegotiation: boolean;
  readonly rounds: readonly Round[];
  readonly drafts: readonly DraftToKeep[];
  readonly statements: readonly StatementToKeep[];
  /** All drafts of the negotiation, earliest first. */
  readonly order: readonly DraftId[];
  readonly outcome: ImportOutcome;
}

/**
 * Decides what of a batch is new, what is there already, and whether something contradicts what is there.
 *
 * The rules of importing, without any storage: every archive follows them by asking here, inside its transaction.
 */
export function planImport(present: PresentState, batch: ImportBatch): Result<ImportPlan, ArchiveError> {
  const isNewNegotiation = present.negotiation === null;
  if (!isNewNegotiation && !sameContent(present.negotiation, batch.negotiation)) {
    return conflict("negotiation", batch.negotiation.name, "It is kept with another title or time zone.");
  }
  if (batch.seenDrafts !== undefined && !isSameSeries(present.drafts, batch.seenDrafts)) {
    return failure({ kind: "series-changed", negotiation: batch.negotiation.name });
  }
  if (batch.seenDecisions !== undefined && batch.seenDecisions !== present.decisions) {
    return failure({ kind: "series-changed", negotiation: batch.negotiation.name });
  }
  const stranger = batch.toReadAgain?.find((id) => !present.drafts.some((draft) => draft.id === id));
  if (stranger !== undefined) return failure({ kind: "missing", what: "draft", name: stranger });
  const rounds = newRounds(present.rounds, batch.rounds);
  if (!rounds.ok) return rounds;
  const drafts = newDrafts(present, batch);
  if (!drafts.ok) return drafts;
  const statements = newStatements(present.statements, batch.statements);
  if (!statements.ok) return statements;
  return success({
    isNewNegotiation,
    rounds: rounds.value,
    drafts: drafts.value.fresh,
    statements: statements.value.fresh,
    order: orderOf(present, batch, drafts.value.fresh),
    outcome: {
      negotiation: isNewNegotiation ? "kept" : "already-there",
      drafts: { kept: drafts.value.fresh.map(({ draft }) => draft.id), alreadyThere: drafts.value.alreadyThere },
      statements: {
        kept: statements.value.fresh.map(({ statement }) => statement.id),
        alreadyThere: statements.value.alreadyThere,
      },
    },
  });
}

/** @throws when an order is given that is none of these drafts: a bug of the caller, who has to name `seenDrafts` with it. */
function orderOf(present: PresentState, batch: ImportBatch, fresh: readonly DraftToKeep[]): readonly DraftId[] {
  const { order } = batch;
  if (order === undefined)
    return placeDrafts(
      present.drafts,
      batch.drafts.map((each) => each.draft),
    );
  const isNew = new Set(fresh.map(({ draft }) => draft.id));
  const kept = order.filter((id) => !isNew.has(id));
  if (order.length !== present.drafts.length + isNew.size || !isSameSeries(present.drafts, kept))
    throw new Error("the order that is given is none of the drafts that are there and come");
  return order;
}

function isSameSeries(present: readonly Draft[], seen: readonly DraftId[]): boolean {
  return present.length === seen.length && present.every((draft, at) => draft.id === seen[at]);
}

function newRounds(present: readonly Round[], brought: readonly Round[]): Result<readonly Round[], ArchiveError> {
  const known = new Map(present.map((round) => [round.number, round]));
  const fresh: Round[] = [];
  for (const round of brought) {
    const there = known.get(round.number);
    if (there === undefined) {
      known.set(round.number, round);
      fresh.push(round);
    } else if (!sameContent(there, round)) {
      return conflict("round", String(round.number), "It is kept with another label or other days.");
    }
  }
  return success(fresh);
}

/** What a batch brings, parted. */
interface Parted<Item> {
  readonly fresh: readonly Item[];
  /** Ids. */
  readonly alreadyThere: readonly string[];
}

function newDrafts(present: PresentState, batch: ImportBatch): Result<Parted<DraftToKeep>, ArchiveError> {
  const known = new Map(present.drafts.map((draft) => [draft.id, draft]));
  const rounds = new Set([...present.rounds, ...batch.rounds].map((round) => round.number));
  const fresh: DraftToKeep[] = [];
  const alreadyThere: DraftId[] = [];
  for (const brought of batch.drafts) {
    const { draft } = brought;
    const there = known.get(draft.id) ?? [...known.values()].find((other) => hasIdentity(other, draft));
    if (there !== undefined) {
      const contradiction = contradictionBetween(there, draft);
      if (contradiction !== null) return conflict("draft", draft.id, contradiction);
      alreadyThere.push(draft.id);
      continue;
    }
    const missing = missingFor(brought, { known, rounds });
    if (missing !== null) return failure(missing);
    known.set(draft.id, draft);
    fresh.push(brought);
  }
  return success({ fresh, alreadyThere });
}

function contradictionBetween(there: Draft, brought: Draft): string | null {
  if (!hasIdentity(there, brought)) return `The id belongs to ${describe(there)}.`;
  if (there.source.sha256 !== brought.source.sha256) return `${describe(there)} is kept with other content.`;
  return there.id === brought.id ? null : `${describe(there)} is kept under the id ${there.id}.`;
}

function hasIdentity(one: DraftIdentity, other: DraftIdentity): boolean {
  return (
    one.text === other.text && one.label === other.label && one.language === other.language && one.issue === other.issue
  );
}

/** "Rev 2", and what of text, language and issue sets it apart. */
function describe(draft: Draft): string {
  const text = draft.text === "main" ? "" : `${draft.text}, `;
  const issue = draft.issue === 1 ? "" : `, issue ${draft.issue}`;
  return `${text}${draft.label} (${draft.language}${issue})`;
}

interface Known {
  readonly known: ReadonlyMap<DraftId, Draft>;
  readonly rounds: ReadonlySet<number>;
}

/**
 * What a draft builds on and is not there. A draft can continue only drafts that came before it, in the archive or in
 * the batch: so no series ever goes in a circle.
 */
function missingFor({ draft, alignments, gapLinks }: DraftToKeep, { known, rounds }: Known): ArchiveError | null {
  const round = draft.rounds.find((number) => !rounds.has(number));
  if (round !== undefined) return { kind: "missing", what: "round", name: String(round) };
  const ends = [...alignments, ...gapLinks.map((link) => ({ before: link.before.draft, after: link.after.draft }))];
  const strangers = [
    ...draft.basedOn.filter((id) => !known.has(id)),
    ...ends.map((end) => end.before).filter((id) => !known.has(id)),
    ...ends.map((end) => end.after).filter((id) => id !== draft.id),
  ];
  const stranger = strangers[0];
  return stranger === undefined ? null : { kind: "missing", what: "draft", name: stranger };
}

function newStatements(
  present: readonly Statement[],
  brought: readonly StatementToKeep[],
): Result<Parted<StatementToKeep>, ArchiveError> {
  const known = new Map(present.map((statement) => [statement.id, statement]));
  const fresh: StatementToKeep[] = [];
  const alreadyThere: string[] = [];
  for (const each of brought) {
    const there = known.get(each.statement.id);
    if (there === undefined) {
      known.set(each.statement.id, each.statement);
      fresh.push(each);
    } else if (there.source.sha256 !== each.statement.source.sha256) {
      return conflict("statement", there.id, `${there.title} is kept with other content.`);
    } else {
      alreadyThere.push(there.id);
    }
  }
  return success({ fresh, alreadyThere });
}

function conflict(
  what: "negotiation" | "round" | "draft" | "statement",
  name: string,
  detail: string,
): Result<never, ArchiveError> {
  return failure({ kind: "conflict", what, name, detail });
}
