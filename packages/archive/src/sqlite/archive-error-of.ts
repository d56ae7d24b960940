import { unreachable } from "@travaux/model";
import type { ArchiveError } from "../archive-error.ts";
import { SqliteFailure } from "./sqlite-database.ts";

/** What a failure inside SQLite means for the archive at `path`; null when it is a bug of ours and has to be thrown. */
export function archiveErrorOf(failure: unknown, path: string): ArchiveError | null {
  if (!(failure instanceof SqliteFailure)) return null;
  switch (failure.code) {
    case "busy":
      return { kind: "archive-busy", path };
    case "full":
      return { kind: "disk-full", path };
    case "damaged":
      return { kind: "archive-damaged", path, detail: failure.message };
    case "not-a-database":
      return { kind: "archive-damaged", path, detail: "Its first page is not that of a database." };
    case "read-only":
      return { kind: "archive-read-only", path };
    case "cannot-open":
    case "io":
    case "no-permission":
      return { kind: "archive-unreachable", path, detail: failure.message };
    case "other":
      return null;
    default:
      return unreachable(failure.code);
  }
}
