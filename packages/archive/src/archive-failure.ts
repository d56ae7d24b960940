import type { ArchiveError } from "./archive-error.ts";

/**
 * Thrown by what only reads when the archive itself fails under it: a damaged page, a disk that is gone.
 *
 * Reading from a sound archive never throws; what is not there is null or an empty list.
 */
export class ArchiveFailure extends Error {
  readonly error: ArchiveError;

  constructor(error: ArchiveError, cause?: unknown) {
    super(`the archive failed: ${error.kind}`, { cause });
    this.name = "ArchiveFailure";
    this.error = error;
  }
}
