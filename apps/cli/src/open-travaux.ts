import { createTravaux } from "@travaux/application";
import type { ReadOptions, Travaux } from "@travaux/application";
import { ingestDraft, ingestStatement } from "@travaux/ingest";

/** How the archive is wanted: there already, or made when it is not. */
export type ArchiveUse = "made-if-missing" | "must-exist";

/** The use cases over the archive in a file. The archive, and the database under it, are loaded when first asked for. */
export function openTravaux(path: string, use: ArchiveUse): Travaux {
  return createTravaux({
    openArchive: async () => {
      const { openSqliteArchive } = await import("@travaux/archive/sqlite");
      return openSqliteArchive(path, { mode: use === "must-exist" ? "must-exist" : "read-write" });
    },
    readDraft: (file, options) => ingestDraft(file, given(options)),
    readStatement: (file, options) => ingestStatement(file, given(options)),
  });
}

/** The options without those that are left open. */
function given(options: ReadOptions = {}): { language?: string; revisions?: "accept" | "reject" } {
  const { language, revisions } = options;
  return { ...(language === undefined ? {} : { language }), ...(revisions === undefined ? {} : { revisions }) };
}
