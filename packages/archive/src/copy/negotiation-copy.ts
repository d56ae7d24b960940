import type { Decision, Draft, DraftText, Negotiation, Round, Statement, StatementText } from "@travaux/model";
import type { Archive, KeptAlignment, KeptGapLink } from "../archive.ts";
import { ArchiveFailure } from "../archive-failure.ts";

/**
 * All that is to be read of one negotiation, as plain data: for a reader who has no archive. Originals are not among it:
 * they are larger than all the rest, and hold more than what was circulated.
 */
export interface NegotiationCopy {
  readonly negotiation: Negotiation;
  readonly rounds: readonly Round[];
  /** In the order of the series. */
  readonly drafts: readonly CopiedDraft[];
  readonly alignments: readonly KeptAlignment[];
  readonly gapLinks: readonly KeptGapLink[];
  readonly statements: readonly CopiedStatement[];
  /** What people said for others to see, in the order in which it was kept. */
  readonly decisions: readonly Decision[];
}

export interface CopiedDraft {
  readonly draft: Draft;
  readonly text: DraftText;
}

export interface CopiedStatement {
  readonly statement: Statement;
  readonly text: StatementText;
}

/**
 * Copies a negotiation; what somebody keeps for themselves stays in the archive. Null when there is none of that name.
 *
 * @throws ArchiveFailure when a draft or a statement was removed meanwhile
 */
export async function copyOfNegotiation(archive: Archive, name: string): Promise<NegotiationCopy | null> {
  const negotiation = await archive.findNegotiation(name);
  if (negotiation === null) return null;
  const [rounds, drafts, alignments, gapLinks, statements, decisions] = await Promise.all([
    archive.listRounds(name),
    archive.listDrafts(name),
    archive.listAlignments(name),
    archive.listGapLinks(name),
    archive.listStatements(name),
    archive.listDecisions(name),
  ]);
  return {
    negotiation,
    rounds,
    drafts: await Promise.all(
      drafts.map(async (draft) => ({
        draft,
        text: found(await archive.draftText(name, draft.id), "draft", draft.id),
      })),
    ),
    alignments,
    gapLinks,
    statements: await Promise.all(
      statements.map(async (statement) => ({
        statement,
        text: found(await archive.statementText(name, statement.id), "statement", statement.id),
      })),
    ),
    decisions: decisions.filter(({ visibility }) => visibility === "shared"),
  };
}

function found<Text>(text: Text | null, what: "draft" | "statement", name: string): Text {
  if (text === null) throw new ArchiveFailure({ kind: "missing", what, name });
  return text;
}
