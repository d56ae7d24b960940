import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { KeptAlignment, KeptGapLink } from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import { readNegotiation } from "./read-state.ts";
import type { Connection } from "./read-state.ts";
import { insertGapLinks, putAlignment } from "./write-plan.ts";

/** What was computed anew. */
export interface Computed {
  readonly alignments: readonly KeptAlignment[];
  readonly gapLinks: readonly KeptGapLink[];
}

/**
 * Puts alignments in the place of those between the same drafts, and gap links in the place of all that end in the same
 * drafts: the later drafts of the alignments, and those that the links themselves end in.
 */
export async function replaceComputed(
  on: Connection,
  name: string,
  { alignments, gapLinks }: Computed,
): Promise<Result<null, ArchiveError>> {
  const kept = await readNegotiation(on, name);
  if (kept === null) return failure({ kind: "missing", what: "negotiation", name });
  const rows = await on.selectFrom("drafts").select("id").where("negotiation_id", "=", kept.id).execute();
  const known = new Set(rows.map((row) => row.id));
  const stranger = draftsOf({ alignments, gapLinks }).find((draft) => !known.has(draft));
  if (stranger !== undefined) return failure({ kind: "missing", what: "draft", name: stranger });
  for (const draft of endsOf({ alignments, gapLinks })) {
    await on.deleteFrom("gap_links").where("negotiation_id", "=", kept.id).where("after_draft", "=", draft).execute();
  }
  for (const alignment of alignments) await putAlignment(on, kept.id, alignment);
  await insertGapLinks(on, kept.id, gapLinks);
  return success(null);
}

function draftsOf({ alignments, gapLinks }: Computed): readonly string[] {
  return [
    ...alignments.flatMap((each) => [each.before, each.after]),
    ...gapLinks.flatMap((link) => [link.before.draft, link.after.draft]),
  ];
}

function endsOf({ alignments, gapLinks }: Computed): ReadonlySet<string> {
  return new Set([...alignments.map((each) => each.after), ...gapLinks.map((link) => link.after.draft)]);
}
