import { sql } from "kysely";
import { failure, success } from "@travaux/model";
import type { Decision, DraftText, Result, StatementText } from "@travaux/model";
import type {
  Archive,
  DraftToKeep,
  ImportBatch,
  ImportOutcome,
  KeptAlignment,
  KeptGapLink,
  TextMadeBy,
} from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import { ArchiveFailure } from "../archive-failure.ts";
import { checkHashes } from "../check-hashes.ts";
import { planImport } from "../plan-import.ts";
import { sha256Of } from "../sha256.ts";
import { archiveErrorOf } from "./archive-error-of.ts";
import { keepDecision } from "./keep-decision.ts";
import { unpackJson } from "./packed-json.ts";
import { prepareText } from "./prepare-draft.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { readDrafts, readNegotiation, readPresentState, readRounds, readStatements } from "./read-state.ts";
import type { Connection } from "./read-state.ts";
import { readRemovals } from "./removals.ts";
import { replaceComputed } from "./replace-computed.ts";
import { replaceText } from "./replace-text.ts";
import { decisionOf, gapLinkOf } from "./rows-of-nouns.ts";
import { searchParagraphs } from "./search-paragraphs.ts";
import { searchStatements } from "./search-statements.ts";
import { SqliteFailure } from "./sqlite-database.ts";
import { writePlan } from "./write-plan.ts";

/** Two open connections to one file: all writing goes through one, all reading through the other. */
export interface SqliteConnections {
  readonly path: string;
  readonly writer: Connection;
  readonly reader: Connection;
  /** Closes both. */
  readonly close: () => void;
}

/** An archive over open connections. */
export function sqliteArchive({ path, writer, reader, close }: SqliteConnections): Archive {
  /** One snapshot for all that is read; a failure of the archive is thrown as `ArchiveFailure`. */
  async function read<Value>(work: (on: Connection) => Promise<Value>): Promise<Value> {
    try {
      return await reader.transaction().execute(work);
    } catch (error) {
      const known = archiveErrorOf(error, path);
      throw known === null ? error : new ArchiveFailure(known, error);
    }
  }

  /** Reads what belongs to a negotiation; `absent` when there is none of that name. */
  function readOf<Value>(
    name: string,
    absent: Value,
    work: (on: Connection, negotiation: number) => Promise<Value>,
  ): Promise<Value> {
    return read(async (on) => {
      const kept = await readNegotiation(on, name);
      return kept === null ? absent : work(on, kept.id);
    });
  }

  /** One immediate transaction; whatever `work` refuses or fails at, nothing of it is kept. */
  async function write<Value>(
    work: (on: Connection) => Promise<Result<Value, ArchiveError>>,
  ): Promise<Result<Value, ArchiveError>> {
    try {
      return await writer.transaction().execute(async (on) => {
        const result = await work(on);
        if (!result.ok) throw new Refusal(result.error);
        return result;
      });
    } catch (error) {
      if (error instanceof Refusal) return failure(error.error);
      const known = archiveErrorOf(error, path);
      if (known === null) throw error;
      return failure(known);
    }
  }

  return {
    // SQLite counts what others committed; the connection that writes is another than the one that reads.
    changeStamp: () =>
      read(async (on) => {
        const { rows } = await sql<{ readonly data_version: number }>`pragma data_version`.execute(on);
        return String(rows[0]?.data_version);
      }),
    listNegotiations: () =>
      read((on) => on.selectFrom("negotiations").select(["name", "title", "zone"]).orderBy("name").execute()),
    findNegotiation: (name) => read(async (on) => (await readNegotiation(on, name))?.negotiation ?? null),
    keep: (batch) => keepBatch(batch, read, write),
    listRounds: (negotiation) => readOf(negotiation, [], readRounds),
    listDrafts: (negotiation) => readOf(negotiation, [], readDrafts),
    draftText: (negotiation, draft) => readOf(negotiation, null, (on, id) => readDraftText(on, id, draft)),
    listTextMakers: (negotiation) => readOf(negotiation, [], readTextMakers),
    replaceText: (negotiation, again) => {
      const prepared = prepareText(again.text);
      return write((on) => replaceText(on, negotiation, { again, prepared }));
    },
    original: (sha256, negotiation) => read((on) => readOriginal(on, sha256, negotiation ?? null)),
    listAlignments: (negotiation) => readOf(negotiation, [], readAlignments),
    listGapLinks: (negotiation) => readOf(negotiation, [], readGapLinks),
    replaceAlignments: (negotiation, alignments, gapLinks) =>
      write((on) => replaceComputed(on, negotiation, { alignments, gapLinks })),
    listStatements: (negotiation) => readOf(negotiation, [], readStatements),
    statementText: (negotiation, statement) =>
      readOf(negotiation, null, (on, id) => readStatementText(on, id, statement)),
    searchParagraphs: (negotiation, query, limit) =>
      readOf(negotiation, { total: 0, found: [] }, (on, id) => searchParagraphs(on, id, query, limit)),
    searchStatements: (negotiation, query, limit) =>
      readOf(negotiation, { total: 0, found: [] }, (on, id) => searchStatements(on, id, query, limit)),
    decide: (negotiation, decision) => write((on) => keepDecision(on, negotiation, decision)),
    listDecisions: (negotiation) => readOf(negotiation, [], readDecisions),
    listRemovals: (negotiation) => readOf(negotiation, [], readRemovals),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
      close();
    },
  };
}

/** Carries a refusal out of a transaction, which is rolled back by it. */
class Refusal extends Error {
  readonly error: ArchiveError;

  constructor(error: ArchiveError) {
    super(error.kind);
    this.error = error;
  }
}

type Read = <Value>(work: (on: Connection) => Promise<Value>) => Promise<Value>;
type Write = <Value>(
  work: (on: Connection) => Promise<Result<Value, ArchiveError>>,
) => Promise<Result<Value, ArchiveError>>;

/** Plans once without the lock, to make ready what will be written, and again under it: only that plan counts. */
async function keepBatch(batch: ImportBatch, read: Read, write: Write): Promise<Result<ImportOutcome, ArchiveError>> {
  checkHashes(batch);
  const prepared = new Map<DraftToKeep, PreparedDraft>();
  const prepare = (toKeep: DraftToKeep): PreparedDraft => {
    const ready = prepared.get(toKeep) ?? prepareText(toKeep.text);
    prepared.set(toKeep, ready);
    return ready;
  };
  const present = await read(async (on) => readPresentState(on, await readNegotiation(on, batch.negotiation.name)));
  const expected = planImport(present, batch);
  if (!expected.ok) return expected;
  expected.value.drafts.forEach(prepare);
  return write(async (on) => {
    const kept = await readNegotiation(on, batch.negotiation.name);
    const plan = planImport(await readPresentState(on, kept), batch);
    if (!plan.ok) return plan;
    const written = await writePlan(on, { batch, kept, plan: plan.value, prepared: prepare });
    return written.ok ? success(plan.value.outcome) : written;
  });
}

async function readDraftText(on: Connection, negotiation: number, draft: string): Promise<DraftText | null> {
  const row = await on
    .selectFrom("documents")
    .select("body")
    .where("negotiation_id", "=", negotiation)
    .where("draft_id", "=", draft)
    .executeTakeFirst();
  return row === undefined ? null : unpackJson(row.body);
}

async function readTextMakers(on: Connection, negotiation: number): Promise<readonly TextMadeBy[]> {
  const rows = await on
    .selectFrom("documents")
    .innerJoin("drafts", (join) =>
      join
        .onRef("drafts.negotiation_id", "=", "documents.negotiation_id")
        .onRef("drafts.id", "=", "documents.draft_id"),
    )
    .select(["documents.draft_id", "documents.made_by_algorithm", "documents.made_by_version"])
    .where("documents.negotiation_id", "=", negotiation)
    .orderBy("drafts.position")
    .execute();
  return rows.map((row) => ({
    draft: row.draft_id,
    madeBy: { algorithm: row.made_by_algorithm, version: row.made_by_version },
  }));
}

async function readStatementText(on: Connection, negotiation: number, id: string): Promise<StatementText | null> {
  const row = await on
    .selectFrom("statement_texts")
    .select("body")
    .where("negotiation_id", "=", negotiation)
    .where("statement_id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : unpackJson(row.body);
}

async function readOriginal(on: Connection, sha256: string, negotiation: string | null): Promise<Uint8Array | null> {
  const anywhere = on.selectFrom("originals").select("bytes").where("sha256", "=", sha256);
  const kept = negotiation === null ? null : await readNegotiation(on, negotiation);
  if (negotiation !== null && kept === null) return null;
  const row = await (kept === null ? anywhere : anywhere.where("negotiation_id", "=", kept.id))
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (sha256Of(row.bytes) !== sha256) throw new SqliteFailure("damaged", "an original is not the one that was kept");
  return row.bytes;
}

async function readAlignments(on: Connection, negotiation: number): Promise<readonly KeptAlignment[]> {
  const rows = await on
    .selectFrom("alignments")
    .innerJoin("drafts as later", (join) =>
      join
        .onRef("later.negotiation_id", "=", "alignments.negotiation_id")
        .onRef("later.id", "=", "alignments.after_id"),
    )
    .innerJoin("drafts as earlier", (join) =>
      join
        .onRef("earlier.negotiation_id", "=", "alignments.negotiation_id")
        .onRef("earlier.id", "=", "alignments.before_id"),
    )
    .select(["alignments.before_id", "alignments.after_id", "alignments.body"])
    .where("alignments.negotiation_id", "=", negotiation)
    .orderBy("later.position")
    .orderBy("earlier.position")
    .execute();
  return rows.map((row) => ({
    before: row.before_id,
    after: row.after_id,
    alignment: unpackJson(row.body),
  }));
}

async function readGapLinks(on: Connection, negotiation: number): Promise<readonly KeptGapLink[]> {
  const rows = await on
    .selectFrom("gap_links")
    .innerJoin("drafts", (join) =>
      join
        .onRef("drafts.negotiation_id", "=", "gap_links.negotiation_id")
        .onRef("drafts.id", "=", "gap_links.after_draft"),
    )
    .selectAll("gap_links")
    .where("gap_links.negotiation_id", "=", negotiation)
    .orderBy("drafts.position")
    .orderBy("gap_links.position")
    .execute();
  return rows.map(gapLinkOf);
}

async function readDecisions(on: Connection, negotiation: number): Promise<readonly Decision[]> {
  const rows = await on
    .selectFrom("decisions")
    .selectAll()
    .where("negotiation_id", "=", negotiation)
    .orderBy("position")
    .execute();
  return rows.map(decisionOf);
}
