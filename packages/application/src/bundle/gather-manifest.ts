import type { Archive } from "@travaux/archive";
import type { BundledDraft, BundleManifest, Draft, Negotiation, Statement } from "@travaux/model";
import { inOrderSaid } from "@travaux/model";

/**
 * Everything that was received and said in a negotiation, as a bundle has it: in an order that does not depend on the
 * order in which it came here.
 */
export async function gatherManifest(archive: Archive, negotiation: Negotiation): Promise<BundleManifest> {
  const { name } = negotiation;
  const statements = await archive.listStatements(name);
  const drafts: BundledDraft[] = [];
  for (const draft of await archive.listDrafts(name)) {
    const text = await archive.draftText(name, draft.id);
    // A text of which nobody could tell the language belongs to a draft that has the language of its series.
    const readIn = text === null || text.language === "und" ? null : text.language;
    drafts.push({ ...bundled(draft), readIn });
  }
  return {
    format: "travaux.bundle/1",
    negotiation,
    rounds: await archive.listRounds(name),
    drafts,
    statements: statements.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(bundled),
    decisions: inOrderSaid(await archive.listDecisions(name)),
    removals: await archive.listRemovals(name),
  };
}

/** The format of the file is for whoever reads it to find. */
function bundled<Thing extends Draft | Statement>({ source, ...rest }: Thing) {
  return { ...rest, file: { name: source.name, sha256: source.sha256 } };
}
