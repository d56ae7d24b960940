import type { Archive } from "@travaux/archive";
import type { Decision, ListedDecision } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import { describeDecisions, draftsOf } from "./describe-decisions.ts";
import { openDraft } from "./open-shelf.ts";
import type { OpenDraft } from "./open-shelf.ts";

/** The journal of a negotiation with the state of each decision in the drafts as they are read now. */
export async function openDecisions(
  archive: Archive,
  shelf: Shelf,
  journal: readonly Decision[],
): Promise<readonly ListedDecision[]> {
  const concerned = new Set(journal.flatMap(({ says }) => draftsOf(says)));
  const open = new Map<string, OpenDraft>();
  for (const draft of shelf.drafts.filter(({ id }) => concerned.has(id))) {
    const opened = await openDraft(archive, shelf, draft);
    // One that was removed meanwhile is like one that was removed before.
    if (opened.ok) open.set(draft.id, opened.value);
  }
  return describeDecisions(journal, open);
}
