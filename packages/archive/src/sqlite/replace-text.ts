import { failure } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DraftReadAgain } from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import { insertDecisions } from "./keep-decision.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { countDecisions, readDrafts, readNegotiation } from "./read-state.ts";
import type { Connection } from "./read-state.ts";
import { insertGapLinks, insertText, putAlignment } from "./write-plan.ts";
import type { DraftKey } from "./write-plan.ts";

/** A text to put in the place of another, made ready before the write lock is taken. */
export interface TextToReplace {
  readonly again: DraftReadAgain;
  readonly prepared: PreparedDraft;
}

/** Replaces a draft's text and what was computed from it, and adds the decisions that go with it. */
export async function replaceText(
  on: Connection,
  name: string,
  { again, prepared }: TextToReplace,
): Promise<Result<null, ArchiveError>> {
  const kept = await readNegotiation(on, name);
  if (kept === null) return failure({ kind: "missing", what: "negotiation", name });
  const drafts = (await readDrafts(on, kept.id)).map((draft) => draft.id);
  if (!drafts.includes(again.draft)) return failure({ kind: "missing", what: "draft", name: again.draft });
  const isAsSeen =
    drafts.join("\n") === again.seen.drafts.join("\n") && (await countDecisions(on, kept.id)) === again.seen.decisions;
  if (!isAsSeen) return failure({ kind: "series-changed", negotiation: name });
  const key = { negotiation_id: kept.id, draft_id: again.draft };
  await deleteText(on, key);
  await insertText(on, key, { madeBy: again.text.madeBy, prepared });
  await deleteComputed(on, kept.id, again);
  for (const alignment of again.alignments) await putAlignment(on, kept.id, alignment);
  await insertGapLinks(on, kept.id, again.gapLinks);
  return insertDecisions(on, kept.id, again.decisions);
}

async function deleteText(on: Connection, key: DraftKey): Promise<void> {
  const rows = on
    .selectFrom("paragraphs")
    .select("row")
    .where("negotiation_id", "=", key.negotiation_id)
    .where("draft_id", "=", key.draft_id);
  await on.deleteFrom("paragraph_words").where("rowid", "in", rows).execute();
  for (const table of ["paragraphs", "documents"] as const) {
    await on
      .deleteFrom(table)
      .where("negotiation_id", "=", key.negotiation_id)
      .where("draft_id", "=", key.draft_id)
      .execute();
  }
}

async function deleteComputed(
  on: Connection,
  negotiation: number,
  { draft, linksInto }: DraftReadAgain,
): Promise<void> {
  await on
    .deleteFrom("alignments")
    .where("negotiation_id", "=", negotiation)
    .where((either) => either.or([either("before_id", "=", draft), either("after_id", "=", draft)]))
    .execute();
  for (const into of linksInto)
    await on
      .deleteFrom("gap_links")
      .where("negotiation_id", "=", negotiation)
      .where("after_draft", "=", into)
      .execute();
}
