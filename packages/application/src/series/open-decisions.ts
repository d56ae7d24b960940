import type { Archive } from "@travaux/archive";
import { statementText } from "@travaux/cite";
import type { Decision, DecisionList, ListedDecision } from "@travaux/model";
import { paragraphsOf } from "@travaux/model";
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
  return describeDecisions(journal, open, await openTexts(archive, shelf, journal));
}

/** One decision as the list of all has it. */
export async function listOne(archive: Archive, shelf: Shelf, uuid: string): Promise<DecisionList> {
  const { name } = shelf.negotiation;
  const listed = await openDecisions(archive, shelf, await archive.listDecisions(name));
  return {
    format: "travaux.decisions/1",
    negotiation: name,
    decisions: listed.filter((decision) => decision.uuid === uuid),
  };
}

/** The texts of the statements that decisions are about; one that was removed is not among them. */
async function openTexts(
  archive: Archive,
  shelf: Shelf,
  journal: readonly Decision[],
): Promise<ReadonlyMap<string, string>> {
  const concerned = new Set(journal.flatMap(({ says }) => ("statement" in says ? [says.statement] : [])));
  const texts = new Map<string, string>();
  for (const id of concerned) {
    const read = await archive.statementText(shelf.negotiation.name, id);
    if (read !== null) texts.set(id, statementText(paragraphsOf(read.document).map(({ text }) => text)));
  }
  return texts;
}
