import type { ImportBatch } from "./archive.ts";
import { sha256Of } from "./sha256.ts";

/** @throws when an original is not the one that its source names: a bug of the caller that would spoil the archive. */
export function checkHashes(batch: ImportBatch): void {
  const sources = [
    ...batch.drafts.map(({ draft, original }) => ({ source: draft.source, original })),
    ...batch.statements.map(({ statement, original }) => ({ source: statement.source, original })),
  ];
  for (const { source, original } of sources) {
    if (sha256Of(original) !== source.sha256) throw new Error("an original does not have the sha256 of its source");
  }
}
