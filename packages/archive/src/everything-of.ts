import type { Archive } from "./archive.ts";

/** All that an archive of one negotiation shows; for comparing before and after. Test-only. */
export async function everythingOf(archive: Archive, name = "lakes"): Promise<unknown> {
  const drafts = await archive.listDrafts(name);
  const statements = await archive.listStatements(name);
  return {
    negotiations: await archive.listNegotiations(),
    rounds: await archive.listRounds(name),
    drafts,
    statements,
    texts: await Promise.all(drafts.map((draft) => archive.draftText(name, draft.id))),
    originals: await Promise.all(drafts.map((draft) => archive.original(draft.source.sha256))),
    statementTexts: await Promise.all(statements.map((each) => archive.statementText(name, each.id))),
    alignments: await archive.listAlignments(name),
    gapLinks: await archive.listGapLinks(name),
    makers: await archive.listTextMakers(name),
    decisions: await archive.listDecisions(name),
    removals: await archive.listRemovals(name),
    found: await archive.searchParagraphs(name, "parties", 1000),
    heard: await archive.searchStatements(name, "paragraph", 1000),
  };
}
