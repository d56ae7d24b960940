import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTravaux } from "@travaux/application";
import type { FileError, OriginalFile, Ports, Travaux } from "@travaux/application";
import { openSqliteArchive } from "@travaux/archive/sqlite";
import {
  cleanWord,
  ingestDraft,
  ingestStatement,
  ingestTemplate,
  MADE_BY,
  MOST_BUNDLED_BYTES,
  openBundle,
} from "@travaux/ingest";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { sampleFolder, sampleManifestPath } from "@travaux/sample";
import { onTestFinished } from "vitest";
import { parse } from "yaml";

/** The path of an archive in a folder of its own, which goes with the test. */
export function freshArchive(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-keeping-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "talks.db");
}

/** Parts that a test may put in the place of real ones. */
type OwnParts = Partial<Pick<Ports, "openArchive" | "readDraft" | "reader" | "onReadAgain" | "journal">>;

/** A door as `useCasesOver` opens it, which is closed with the test. */
export function doorTo(archive: string, own: OwnParts = {}): Travaux {
  const travaux = useCasesOver(archive, own);
  onTestFinished(() => travaux.close());
  return travaux;
}

/** The use cases over real parts: each call is a door of its own, with connections of its own to the archive. */
export function useCasesOver(archive: string, own: OwnParts = {}): Travaux {
  return createTravaux({
    openArchive: () => openSqliteArchive(archive),
    readDraft: ingestDraft,
    readStatement: ingestStatement,
    readTemplate: ingestTemplate,
    bundles: { open: openBundle, mostBytes: MOST_BUNDLED_BYTES },
    cleanWord,
    reader: MADE_BY,
    journal: { now: () => new Date().toISOString(), newUuid: () => randomUUID() },
    ...own,
  });
}

/** The answer of a use case that has to have one. */
export function answerOf<Answer>(outcome: Result<Answer, unknown>): Answer {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** The sample's manifest, as a door that parses YAML hands it on. */
export function sampleManifest(): Readonly<Record<string, unknown>> {
  return parse(readFileSync(sampleManifestPath, "utf8")) as Readonly<Record<string, unknown>>;
}

/** Reads a file beside the sample's manifest. */
export async function readSampleFile(place: string): Promise<Result<OriginalFile, FileError>> {
  try {
    const bytes = new Uint8Array(readFileSync(path.join(sampleFolder, place)));
    return success({ name: path.basename(place), bytes });
  } catch {
    return failure({ kind: "missing-file", path: place });
  }
}
