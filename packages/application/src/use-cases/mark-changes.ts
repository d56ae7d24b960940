import type { Archive } from "@travaux/archive";
import type { ArchiveMarks, Negotiation, NegotiationMarks } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";

export interface MarkChangesRequest {
  /** What was answered last; asked often, and nearly always nothing is kept meanwhile. */
  readonly since: ArchiveMarks | null;
}

/** The state of the archive as marks, so that whoever is reading can be told that something changed: `since` itself if nothing did. */
export async function markChanges(
  { archive }: Pick<OpenPorts, "archive">,
  { since }: MarkChangesRequest,
): Promise<Outcome<ArchiveMarks>> {
  // Before anything is read: what is kept while it is read changes the stamp for the next question.
  const stamp = await archive.changeStamp();
  if (since?.stamp === stamp) return success(since);
  const negotiations = new Map<string, NegotiationMarks>();
  for (const negotiation of await archive.listNegotiations())
    negotiations.set(negotiation.name, await marksOf(archive, negotiation));
  return success({ stamp, negotiations });
}

async function marksOf(archive: Archive, negotiation: Negotiation): Promise<NegotiationMarks> {
  const { name } = negotiation;
  return {
    negotiation: JSON.stringify(negotiation),
    rounds: JSON.stringify(await archive.listRounds(name)),
    drafts: JSON.stringify(await archive.listDrafts(name)),
    texts: JSON.stringify(await archive.listTextMakers(name)),
    statements: JSON.stringify(await archive.listStatements(name)),
    // Nothing is ever taken out of the journal. Whoever mends a text says so in it.
    decisions: String((await archive.listDecisions(name)).length),
  };
}
