import path from "node:path";
import { createTravaux } from "@travaux/application";
import type { ReadOptions, Travaux } from "@travaux/application";
import { createJail } from "@travaux/ingest/jail";

/** How the archive is wanted: there already, or made when it is not. */
export type ArchiveUse = "made-if-missing" | "must-exist";

/** Where the use cases find what they need. */
export interface Place {
  readonly archive: string;
  readonly use: ArchiveUse;
  /** The app's folder; its built `reader-process.js` reads one file in a process of its own. */
  readonly appFolder: string;
}

/**
 * The use cases over the archive in a file. The archive, and the database under it, are loaded when first asked for;
 * files are read in child processes with limits of time and memory.
 */
export function openTravaux({ archive, use, appFolder }: Place): Travaux {
  const jail = createJail({ entry: path.join(appFolder, "dist", "reader-process.js") });
  return createTravaux({
    openArchive: async () => {
      const { openSqliteArchive } = await import("@travaux/archive/sqlite");
      return openSqliteArchive(archive, { mode: use === "must-exist" ? "must-exist" : "read-write" });
    },
    readDraft: (file, options) => jail.ingestDraft(file, given(options)),
    readStatement: (file, options) => jail.ingestStatement(file, given(options)),
  });
}

/** The options without those that are left open. */
function given(options: ReadOptions = {}): { language?: string; revisions?: "accept" | "reject" } {
  const { language, revisions } = options;
  return { ...(language === undefined ? {} : { language }), ...(revisions === undefined ? {} : { revisions }) };
}
