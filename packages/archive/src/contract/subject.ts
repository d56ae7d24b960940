import type { Archive, ImportBatch, ImportOutcome } from "../archive.ts";

/** What a part of the contract is tried on: one empty archive a test. */
export interface Subject {
  readonly archive: Archive;
  /** Keeps a batch that has to be kept. */
  keep(batch: ImportBatch): Promise<ImportOutcome>;
  /** Why a batch is not kept; "kept" when it is. */
  errorOf(batch: ImportBatch): Promise<unknown>;
}

/** `present` gives the archive of the test that runs. */
export function subjectOf(present: () => Archive): Subject {
  return {
    get archive() {
      return present();
    },
    async keep(batch) {
      const kept = await present().keep(batch);
      if (!kept.ok) throw new Error(JSON.stringify(kept.error));
      return kept.value;
    },
    async errorOf(batch) {
      const kept = await present().keep(batch);
      return kept.ok ? "kept" : kept.error;
    },
  };
}
