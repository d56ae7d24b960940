import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DoorError } from "./cli-error.ts";

/** The two ends of "rev-1..rev-2", by id or label. */
export interface DraftRange {
  readonly before: string;
  readonly after: string;
}

/** Reads `DRAFT..DRAFT`. */
export function parseDraftRange(text: string): Result<DraftRange, DoorError> {
  const at = text.indexOf("..");
  const before = at < 0 ? "" : text.slice(0, at).trim();
  const after = at < 0 ? "" : text.slice(at + 2).trim();
  if (before !== "" && after !== "") return success({ before, after });
  const sentence = `“${text}” does not name two drafts; write them as rev-1..rev-2.`;
  return failure({ kind: "usage", sentence });
}
