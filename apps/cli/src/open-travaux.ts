import { randomUUID } from "node:crypto";
import { createTravaux } from "@travaux/application";
import type { ReadOptions, Travaux } from "@travaux/application";
import { MADE_BY, MOST_BUNDLED_BYTES, openBundle } from "@travaux/ingest/jail";
import type { Jail } from "@travaux/ingest/jail";
import { showControls } from "@travaux/render";
import type { Progress } from "./print/progress.ts";

/** How the archive is wanted: there already, or made when it is not. */
export type ArchiveUse = "made-if-missing" | "must-exist";

/** Where the use cases find what they need. */
export interface Place {
  readonly archive: string;
  readonly use: ArchiveUse;
  readonly jail: Jail;
  readonly progress: Progress;
}

/**
 * The use cases over the archive in a file. The archive, and the database under it, are loaded when first asked for;
 * files are read in child processes with limits of time and memory, and it is shown how far that has come.
 */
export function openTravaux({ archive, use, jail, progress }: Place): Travaux {
  const watched = (options: ReadOptions = {}): ReadOptions => ({
    ...options,
    onProgress: (part) => progress.portion(part),
  });
  return createTravaux({
    openArchive: async () => {
      const { openSqliteArchive } = await import("@travaux/archive/sqlite");
      return openSqliteArchive(archive, { mode: use === "must-exist" ? "must-exist" : "read-write" });
    },
    readDraft: (file, options) => jail.ingestDraft(file, watched(options)),
    readStatement: (file, options) => jail.ingestStatement(file, watched(options)),
    readTemplate: (file, options) => jail.ingestTemplate(file, options),
    bundles: { open: openBundle, mostBytes: MOST_BUNDLED_BYTES },
    cleanWord: (file, options) => jail.cleanWord(file, options),
    reader: MADE_BY,
    onReadAgain: ({ label }) => progress.step(`reading ${showControls(label)} again with the better reader`),
    journal: { now: () => new Date().toISOString(), newUuid: () => randomUUID() },
  });
}
