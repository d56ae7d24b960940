import type { Alignment, MadeBy, Result } from "@travaux/model";
import type { DraftToKeep, ImportBatch, KeptAlignment, KeptGapLink } from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import type { ImportPlan } from "../plan-import.ts";
import { insertDecisions } from "./keep-decision.ts";
import { packJson } from "./packed-json.ts";
import type { PackedJson } from "./packed-json.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import type { Connection, KeptNegotiation } from "./read-state.ts";
import { rowOfDraft, rowOfGapLink, rowOfRound, rowOfStatement } from "./rows-of-nouns.ts";
import { scopeTerm } from "./search-scope.ts";
import { insertRemovals } from "./removals.ts";
import { insertSpeech } from "./statement-words.ts";

/** Names a draft's rows. */
export interface DraftKey {
  readonly negotiation_id: number;
  readonly draft_id: string;
}

/** What a plan is written from: the batch, the negotiation when it is there, and the drafts made ready. */
export interface ToWrite {
  readonly batch: ImportBatch;
  readonly kept: KeptNegotiation | null;
  readonly plan: ImportPlan;
  readonly prepared: (toKeep: DraftToKeep) => PreparedDraft;
}

/** Writes everything that a plan brings. To be called inside a transaction that was begun before the plan was made. */
export async function writePlan(
  on: Connection,
  { batch, kept, plan, prepared }: ToWrite,
): Promise<Result<null, ArchiveError>> {
  const negotiation = kept?.id ?? (await insertNegotiation(on, batch));
  for (const round of plan.rounds) {
    await on.insertInto("rounds").values(rowOfRound(negotiation, round)).execute();
  }
  const statementCount = await countStatements(on, negotiation);
  const positions = new Map(plan.order.map((id, position) => [id, position]));
  for (const toKeep of plan.drafts) {
    await insertOriginal(on, negotiation, toKeep.draft.source.sha256, toKeep.original);
    const place = { negotiation_id: negotiation, position: positions.get(toKeep.draft.id) ?? 0 };
    await on.insertInto("drafts").values(rowOfDraft(place, toKeep.draft)).execute();
    await insertDraftParts(on, negotiation, toKeep, prepared(toKeep));
  }
  if (plan.drafts.length > 0) await renumberDrafts(on, negotiation, plan.order);
  let position = statementCount;
  for (const { statement, original, text } of plan.statements) {
    await insertOriginal(on, negotiation, statement.source.sha256, original);
    await on
      .insertInto("statements")
      .values(rowOfStatement({ negotiation_id: negotiation, position }, statement))
      .execute();
    await on
      .insertInto("statement_texts")
      .values({ negotiation_id: negotiation, statement_id: statement.id, body: packJson(text) })
      .execute();
    await insertSpeech(on, { negotiation_id: negotiation, statement_id: statement.id }, text);
    position += 1;
  }
  await insertRemovals(on, negotiation, batch.removals ?? []);
  await markOutdated(on, negotiation, batch.toReadAgain ?? []);
  return insertDecisions(on, negotiation, batch.decisions ?? []);
}

async function insertNegotiation(on: Connection, { negotiation }: ImportBatch): Promise<number> {
  const { name, title, zone } = negotiation;
  const inserted = await on.insertInto("negotiations").values({ name, title, zone }).executeTakeFirst();
  return Number(inserted.insertId);
}

async function countStatements(on: Connection, negotiation: number): Promise<number> {
  const row = await on
    .selectFrom("statements")
    .select((over) => over.fn.max("position").as("last"))
    .where("negotiation_id", "=", negotiation)
    .executeTakeFirst();
  return row?.last === undefined || row.last === null ? 0 : row.last + 1;
}

async function insertOriginal(on: Connection, negotiation: number, sha256: string, bytes: Uint8Array): Promise<void> {
  await on
    .insertInto("originals")
    .values({ negotiation_id: negotiation, sha256, bytes })
    .onConflict((conflict) => conflict.columns(["negotiation_id", "sha256"]).doNothing())
    .execute();
}

async function insertDraftParts(
  on: Connection,
  negotiation: number,
  { draft, text, alignments, gapLinks }: DraftToKeep,
  prepared: PreparedDraft,
): Promise<void> {
  const key = { negotiation_id: negotiation, draft_id: draft.id };
  await insertText(on, key, { madeBy: text.madeBy, prepared });
  for (const [position, base_id] of draft.basedOn.entries()) {
    await on
      .insertInto("draft_bases")
      .values({ ...key, position, base_id })
      .execute();
  }
  for (const [position, round_number] of draft.rounds.entries()) {
    await on
      .insertInto("draft_rounds")
      .values({ ...key, position, round_number })
      .execute();
  }
  for (const kept of alignments) await putAlignment(on, negotiation, kept);
  await insertGapLinks(on, negotiation, gapLinks);
}

/** A draft's text as rows: the document whole, its paragraphs, and their words for searching. */
export async function insertText(
  on: Connection,
  key: DraftKey,
  { madeBy, prepared }: { readonly madeBy: MadeBy; readonly prepared: PreparedDraft },
): Promise<void> {
  await on
    .insertInto("documents")
    .values({
      ...key,
      made_by_algorithm: madeBy.algorithm,
      made_by_version: madeBy.version,
      body: prepared.document,
    })
    .execute();
  await insertParagraphs(on, key, prepared.paragraphs);
}

async function insertParagraphs(on: Connection, key: DraftKey, paragraphs: PreparedDraft["paragraphs"]): Promise<void> {
  const scope = scopeTerm(key.negotiation_id);
  for (const [position, { id, body, words }] of paragraphs.entries()) {
    const inserted = await on
      .insertInto("paragraphs")
      .values({ ...key, position, id, body })
      .executeTakeFirst();
    await on
      .insertInto("paragraph_words")
      .values({ rowid: Number(inserted.insertId), scope, words })
      .execute();
  }
}

/** Keeps what was computed between two drafts, in the place of what was computed before. */
export async function putAlignment(on: Connection, negotiation: number, kept: KeptAlignment): Promise<void> {
  const computed = computedColumns(kept.alignment);
  await on
    .insertInto("alignments")
    .values({ negotiation_id: negotiation, before_id: kept.before, after_id: kept.after, ...computed })
    .onConflict((conflict) => conflict.columns(["negotiation_id", "before_id", "after_id"]).doUpdateSet(computed))
    .execute();
}

function computedColumns(alignment: Alignment): {
  readonly made_by_algorithm: string;
  readonly made_by_version: number;
  readonly body: PackedJson<Alignment>;
} {
  const { algorithm, version } = alignment.madeBy;
  return { made_by_algorithm: algorithm, made_by_version: version, body: packJson(alignment) };
}

/** Links are numbered within the draft in which the passage came back. */
export async function insertGapLinks(
  on: Connection,
  negotiation: number,
  links: readonly KeptGapLink[],
): Promise<void> {
  const counts = new Map<string, number>();
  for (const link of links) {
    const position = counts.get(link.after.draft) ?? 0;
    counts.set(link.after.draft, position + 1);
    await on
      .insertInto("gap_links")
      .values(rowOfGapLink({ negotiation_id: negotiation, position }, link))
      .execute();
  }
}

/** No reader ever was of version 0: whoever asks next has these texts read again. */
async function markOutdated(on: Connection, negotiation: number, drafts: readonly string[]): Promise<void> {
  for (const draft of drafts) {
    await on
      .updateTable("documents")
      .set({ made_by_version: 0 })
      .where("negotiation_id", "=", negotiation)
      .where("draft_id", "=", draft)
      .execute();
  }
}

async function renumberDrafts(on: Connection, negotiation: number, order: readonly string[]): Promise<void> {
  for (const [position, id] of order.entries()) {
    await on
      .updateTable("drafts")
      .set({ position })
      .where("negotiation_id", "=", negotiation)
      .where("id", "=", id)
      .where("position", "!=", position)
      .execute();
  }
}
