import type { DraftToKeep, StatementToKeep } from "@travaux/archive";
import type { BundleContents, BundleImport, DraftId } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { layBeside } from "../bundle/lay-beside.ts";
import type { BesideBundle } from "../bundle/lay-beside.ts";
import { OriginalsReading } from "../bundle/originals-reading.ts";
import type { ReadBundle } from "../bundle/read-bundle.ts";
import type { OpenPorts } from "../ports.ts";
import { keepAgainstSeries } from "../series/keep-against-series.ts";
import { planKnownDrafts } from "../series/plan-drafts.ts";
import { renewTexts } from "../series/renew-texts.ts";
import type { Outcome } from "../travaux-error.ts";

/**
 * Takes in a bundle, whole or not at all: what is new in it is kept in one transaction, what is there stays as it is.
 *
 * The originals are read here, each as any file that comes in, with what both sides say of how it is to be read; what goes
 * together with what is worked out here as well. What contradicts what is kept and cannot be kept beside it is
 * `bundle-conflicts`, before anything is written.
 */
export async function importBundle(ports: OpenPorts, bundle: ReadBundle): Promise<Outcome<BundleImport>> {
  const reading = new OriginalsReading(ports, bundle);
  const kept = await keepAgainstSeries(async () => {
    const beside = await layBeside(ports.archive, bundle);
    const { answer } = beside;
    if (answer.outcome === "refused")
      return failure({ kind: "bundle-conflicts", name: bundle.name, conflicts: answer.conflicts });
    if (!answer.isNew && isNothing(answer.came)) return success(asKept(answer));
    const drafts = await readDrafts(ports, reading, beside);
    if (!drafts.ok) return drafts;
    const statements = await reading.statements(beside.fresh.statements);
    if (!statements.ok) return statements;
    return keep(ports, beside, { drafts: drafts.value, statements: statements.value });
  });
  if (!kept.ok) return kept;
  // What could not be read again at once is by whoever asks next.
  await renewTexts(ports, kept.value.negotiation.name);
  return kept;
}

function asKept(answer: BundleImport): BundleImport {
  return { ...answer, outcome: "kept" };
}

function isNothing({ rounds, drafts, statements, decisions, removals }: BundleContents): boolean {
  return rounds.length + drafts.length + statements.length + decisions.length + removals.length === 0;
}

/** New drafts, in the order of the whole series, with how each goes together with what it continues. */
async function readDrafts(
  { archive }: OpenPorts,
  reading: OriginalsReading,
  { here, fresh, kept, order }: BesideBundle,
): Promise<Outcome<readonly DraftToKeep[]>> {
  const places = new Map(order.map((id, place) => [id, place]));
  const place = (id: DraftId): number => places.get(id) ?? 0;
  const inOrder = fresh.drafts.toSorted((one, other) => place(one.id) - place(other.id));
  const read = await reading.drafts(inOrder, [...here.decisions, ...fresh.decisions]);
  if (!read.ok) return read;
  return planKnownDrafts(archive, { negotiation: here.negotiation, drafts: kept }, read.value);
}

interface ToKeep {
  readonly drafts: readonly DraftToKeep[];
  readonly statements: readonly StatementToKeep[];
}

async function keep(
  { archive }: OpenPorts,
  { answer, here, fresh, order, toReadAgain }: BesideBundle,
  { drafts, statements }: ToKeep,
): Promise<Outcome<BundleImport>> {
  const written = await archive.keep({
    negotiation: here.negotiation,
    rounds: fresh.rounds,
    drafts,
    statements,
    decisions: fresh.decisions,
    removals: fresh.removals,
    toReadAgain,
    order,
    seenDrafts: here.drafts.map(({ id }) => id),
    seenDecisions: here.decisions.length,
  });
  return written.ok ? success(asKept(answer)) : written;
}
