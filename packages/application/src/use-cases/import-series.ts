import { placeDrafts } from "@travaux/archive";
import type { DraftToKeep, ImportOutcome, StatementToKeep } from "@travaux/archive";
import type { DraftList, DraftText, Result, Round, StatementText } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { IngestError } from "@travaux/ingest";
import { inTurns } from "../in-turns.ts";
import { statementToKeep } from "../keep-statement.ts";
import { readManifest } from "../manifest/read-manifest.ts";
import type { ListedDraft, ListedStatement, SeriesManifest } from "../manifest/series-manifest.ts";
import type { Shelf } from "../naming/find-draft.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts, OriginalFile } from "../ports.ts";
import { correctedDrafts } from "../series/corrected-drafts.ts";
import { keepAgainstSeries } from "../series/keep-against-series.ts";
import { listShelf } from "../series/list-shelf.ts";
import { openShelf } from "../series/open-shelf.ts";
import { planDrafts } from "../series/plan-drafts.ts";
import type { DraftPlan, IncomingDraft } from "../series/plan-drafts.ts";
import type { FileError, Outcome, TravauxError } from "../travaux-error.ts";

export interface ImportSeriesRequest {
  /** The manifest, parsed from YAML or JSON and not checked. */
  readonly manifest: unknown;
  /** Reads a file that the manifest names; `path` is as written there. */
  readonly readFile: (path: string) => Promise<Result<OriginalFile, FileError>>;
}

/** The negotiation as it is now, and what of it the import brought. */
export interface ImportedSeries {
  readonly list: DraftList;
  readonly outcome: ImportOutcome;
}

/** How many files are read at the same time: each may be a child process. */
const FILES_AT_ONCE = 2;

/** A series as its manifest and its files have it: everything that is to be kept, and no archive asked yet. */
export interface ReadSeries {
  readonly manifest: SeriesManifest;
  readonly drafts: readonly IncomingDraft[];
  readonly statements: readonly StatementToKeep[];
}

type Readers = Pick<OpenPorts, "readDraft" | "readStatement">;

/**
 * The first half of an import: reads the manifest and every file. Needs no archive, so that a bad file makes none.
 *
 * A fault of the manifest is `bad-manifest` with its place; a file that cannot be had or read is `bad-manifest-file`.
 */
export async function readSeries(ports: Readers, request: ImportSeriesRequest): Promise<Outcome<ReadSeries>> {
  const manifest = readManifest(request.manifest);
  if (!manifest.ok) return manifest;
  const reader = new ManifestFiles(ports, request.readFile);
  const drafts = await inTurns(manifest.value.drafts, FILES_AT_ONCE, (listed) => reader.readDraft(listed));
  if (!drafts.ok) return drafts;
  const statements = await inTurns(manifest.value.statements, FILES_AT_ONCE, (listed) => reader.readStatement(listed));
  if (!statements.ok) return statements;
  return success({ manifest: manifest.value, drafts: drafts.value, statements: statements.value });
}

/**
 * The second half: keeps negotiation, rounds, drafts and statements in one transaction, whole or not at all. What is
 * there already with the same content stays as it is.
 */
export async function keepSeries(
  ports: Pick<OpenPorts, "archive">,
  series: ReadSeries,
): Promise<Outcome<ImportedSeries>> {
  return keepAgainstSeries(() => planAndKeep(ports, series));
}

async function planAndKeep(
  { archive }: Pick<OpenPorts, "archive">,
  { manifest, drafts: incoming, statements }: ReadSeries,
): Promise<Outcome<ImportedSeries>> {
  const { negotiation, rounds } = manifest;
  const shelf = { negotiation, drafts: await archive.listDrafts(negotiation.name) };
  // What a draft continues and where it stands follow from dates as people corrected them; what is there is as it was kept.
  const corrected = correctedDrafts(shelf.drafts, await archive.listDecisions(negotiation.name));
  const strangeRound = findStrangeRound(manifest, await archive.listRounds(negotiation.name));
  if (strangeRound !== null) return failure(strangeRound);
  const plan = await planDrafts(archive, { negotiation, drafts: corrected }, incoming);
  if (!plan.ok) return plan;
  const listed = inListedOrder(plan.value, shelf, incoming);
  const batch = {
    negotiation,
    rounds,
    drafts: listed,
    order: placeDrafts(
      corrected,
      listed.map(({ draft }) => draft),
    ),
    statements,
    seenDrafts: shelf.drafts.map((draft) => draft.id),
  };
  const kept = await archive.keep(batch);
  if (!kept.ok) return kept;
  const now = await openShelf(archive, negotiation.name);
  if (!now.ok) return now;
  const list = await listShelf(archive, now.value);
  return list.ok ? success({ list: list.value, outcome: kept.value }) : list;
}

/** A draft or a statement in a round that neither the manifest nor the archive has. */
function findStrangeRound(manifest: SeriesManifest, kept: readonly Round[]): TravauxError | null {
  const known = new Set([...manifest.rounds, ...kept].map((round) => round.number));
  const drafts = manifest.drafts.map(({ place, rounds }) => ({ place: `${place}.rounds`, rounds }));
  const statements = manifest.statements.map(({ place, round }) => ({
    place: `${place}.round`,
    rounds: round === null ? [] : [round],
  }));
  for (const { place, rounds } of [...drafts, ...statements]) {
    const round = rounds.find((number) => !known.has(number));
    if (round !== undefined) {
      return { kind: "bad-manifest", place, detail: `there is no round ${round}; list it under rounds` };
    }
  }
  return null;
}

/** All drafts of the manifest, those that are there already included: their order says where new ones belong. */
function inListedOrder(plan: DraftPlan, shelf: Shelf, incoming: readonly IncomingDraft[]): readonly DraftToKeep[] {
  return plan.entries.flatMap(({ id }, index) => {
    const fresh = plan.toKeep.find((each) => each.draft.id === id);
    const there = shelf.drafts.find((draft) => draft.id === id);
    const listed = incoming[index];
    if (fresh !== undefined) return [fresh];
    if (there === undefined || listed === undefined) return [];
    return [{ draft: there, original: listed.original, text: listed.read, alignments: [], gapLinks: [] }];
  });
}

/** Reads the files of a manifest and says at which entry one cannot be read. */
class ManifestFiles {
  readonly #ports: Readers;
  readonly #readFile: ImportSeriesRequest["readFile"];

  constructor(ports: Readers, readFile: ImportSeriesRequest["readFile"]) {
    this.#ports = ports;
    this.#readFile = readFile;
  }

  async readDraft(listed: ListedDraft): Promise<Outcome<IncomingDraft>> {
    const got = await this.#read(listed, (file) => this.#ports.readDraft(file, readOptions(listed)));
    return got.ok ? success({ ...listed, original: got.value.file.bytes, read: got.value.text }) : got;
  }

  async readStatement(listed: ListedStatement): Promise<Outcome<StatementToKeep>> {
    const got = await this.#read(listed, (file) => this.#ports.readStatement(file, readOptions(listed)));
    return got.ok ? success(statementToKeep(got.value.file, got.value.text, listed)) : got;
  }

  async #read<Text extends DraftText | StatementText>(
    listed: ListedDraft | ListedStatement,
    understand: (file: OriginalFile) => Promise<Result<Text, IngestError>>,
  ): Promise<Outcome<{ readonly file: OriginalFile; readonly text: Text }>> {
    const place = `${listed.place}.file`;
    const file = await this.#readFile(listed.file);
    if (!file.ok) return failure({ kind: "bad-manifest-file", place, error: file.error });
    const text = await understand(file.value);
    if (!text.ok) return failure({ kind: "bad-manifest-file", place, error: text.error });
    return success({ file: file.value, text: text.value });
  }
}
