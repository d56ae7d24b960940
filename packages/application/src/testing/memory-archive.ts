import type { Archive, DraftToKeep, ImportBatch, ImportOutcome, KeptAlignment, KeptGapLink } from "@travaux/archive";
import type {
  Decision,
  DraftText,
  Negotiation,
  Paragraph,
  Round,
  Span,
  Statement,
  StatementText,
} from "@travaux/model";
import { failure, paragraphsOf, success } from "@travaux/model";

/** What a test may look at and change behind the archive's back. */
export interface MemoryArchive extends Archive {
  alignments: KeptAlignment[];
  gapLinks: KeptGapLink[];
  readonly batches: ImportBatch[];
  /** Called before a batch is kept: for what another process does at that moment. */
  beforeKeep: (batch: ImportBatch) => Promise<void>;
}

/** An archive for the tests of the use cases: one process, no disk; it keeps what it is told and checks little. */
export function memoryArchive(): MemoryArchive {
  const negotiations = new Map<string, Negotiation>();
  const rounds: Round[] = [];
  const drafts: DraftToKeep[] = [];
  const statements: { statement: Statement; text: StatementText }[] = [];
  const decisions: Decision[] = [];
  let questions = 0;
  const archive: MemoryArchive = {
    // Never the same: tests change what is kept behind the archive's back.
    changeStamp: async () => `${(questions += 1)}`,
    alignments: [],
    gapLinks: [],
    batches: [],
    beforeKeep: async () => {},
    listNegotiations: async () => [...negotiations.values()],
    findNegotiation: async (name) => negotiations.get(name) ?? null,
    keep: async (batch) => {
      await archive.beforeKeep(batch);
      const seen = batch.seenDrafts?.join();
      if (seen !== undefined && seen !== drafts.map(({ draft }) => draft.id).join()) {
        return failure({ kind: "series-changed", negotiation: batch.negotiation.name });
      }
      archive.batches.push(batch);
      const isThere = negotiations.has(batch.negotiation.name);
      negotiations.set(batch.negotiation.name, batch.negotiation);
      rounds.push(...batch.rounds.filter((round) => !rounds.some((other) => other.number === round.number)));
      const fresh = batch.drafts.filter(({ draft }) => !drafts.some((other) => other.draft.id === draft.id));
      drafts.push(...fresh);
      archive.alignments.push(...fresh.flatMap((each) => each.alignments));
      archive.gapLinks.push(...fresh.flatMap((each) => each.gapLinks));
      statements.push(...batch.statements);
      decisions.push(...(batch.decisions ?? []));
      return success(outcomeOf(batch, fresh, isThere));
    },
    listRounds: async () => rounds,
    listDrafts: async () => drafts.map(({ draft }) => draft),
    draftText: async (_, id): Promise<DraftText | null> => drafts.find(({ draft }) => draft.id === id)?.text ?? null,
    listTextMakers: async () => drafts.map(({ draft, text }) => ({ draft: draft.id, madeBy: text.madeBy })),
    replaceText: async (negotiation, again) => {
      if (again.seen.decisions !== decisions.length) return failure({ kind: "series-changed", negotiation });
      const at = drafts.findIndex(({ draft }) => draft.id === again.draft);
      const there = drafts[at];
      if (there === undefined) return failure({ kind: "missing", what: "draft", name: again.draft });
      drafts[at] = { ...there, text: again.text };
      const isOther = (kept: KeptAlignment) => kept.before !== again.draft && kept.after !== again.draft;
      archive.alignments = [...archive.alignments.filter(isOther), ...again.alignments];
      archive.gapLinks = [...again.gapLinks];
      decisions.push(...again.decisions);
      return success(null);
    },
    original: async (sha256) => drafts.find(({ draft }) => draft.source.sha256 === sha256)?.original ?? null,
    listAlignments: async () => archive.alignments,
    listGapLinks: async () => archive.gapLinks,
    replaceAlignments: async (_, alignments, gapLinks) => {
      const isReplaced = (kept: KeptAlignment) =>
        alignments.some((each) => each.before === kept.before && each.after === kept.after);
      archive.alignments = [...archive.alignments.filter((kept) => !isReplaced(kept)), ...alignments];
      archive.gapLinks = [...gapLinks];
      return success(null);
    },
    listStatements: async () => statements.map(({ statement }) => statement),
    statementText: async (_, id) => statements.find(({ statement }) => statement.id === id)?.text ?? null,
    // What words are is the archive's contract; here they are what stands there as it is written.
    searchParagraphs: async (_, query) => {
      const found = drafts
        .toReversed()
        .flatMap(({ draft, text }) => paragraphsWith(query, text).map((each) => ({ ...each, draft: draft.id })));
      return { total: found.length, found };
    },
    searchStatements: async (_, query) => {
      const found = statements.flatMap(({ statement, text }) =>
        paragraphsWith(query, text).map((each) => ({ ...each, statement: statement.id })),
      );
      return { total: found.length, found };
    },
    decide: async (_, decision) => {
      decisions.push(decision);
      return success(null);
    },
    listDecisions: async () => decisions,
    listRemovals: async () => [],
    close: async () => {},
  };
  return archive;
}

function paragraphsWith(
  query: string,
  text: DraftText | StatementText,
): readonly { readonly paragraph: Paragraph; readonly matches: readonly Span[] }[] {
  return paragraphsOf(text.document).flatMap((paragraph) => {
    const from = paragraph.text.indexOf(query);
    return from < 0 ? [] : [{ paragraph, matches: [{ from, to: from + query.length }] }];
  });
}

function outcomeOf(batch: ImportBatch, fresh: readonly DraftToKeep[], isThere: boolean): ImportOutcome {
  const kept = fresh.map(({ draft }) => draft.id);
  const alreadyThere = batch.drafts.map(({ draft }) => draft.id).filter((id) => !kept.includes(id));
  return {
    negotiation: isThere ? "already-there" : "kept",
    drafts: { kept, alreadyThere },
    statements: { kept: batch.statements.map(({ statement }) => statement.id), alreadyThere: [] },
  };
}
