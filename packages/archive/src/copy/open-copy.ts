import { failure, paragraphsOf } from "@travaux/model";
import type { Paragraph, Result } from "@travaux/model";
import type { Archive } from "../archive.ts";
import type { ArchiveError } from "../archive-error.ts";
import { searchTexts } from "../memory/search-texts.ts";
import type { CopiedStatement, NegotiationCopy } from "./negotiation-copy.ts";

/**
 * A copy as an archive of this one negotiation, to be read wherever JavaScript runs: it knows neither disk nor Node.
 *
 * Every write is refused as in an archive that is read-only, and no original is there. What it gives out is the copy
 * itself: a series is not cloned for each question.
 */
export function openCopy(copy: NegotiationCopy): Archive {
  const { negotiation, rounds, alignments, gapLinks, decisions } = copy;
  const drafts = copy.drafts.map(({ draft }) => draft);
  const draftTexts = new Map(copy.drafts.map(({ draft, text }) => [draft.id, text]));
  const statements = copy.statements.map(({ statement }) => statement);
  const statementTexts = new Map(copy.statements.map(({ statement, text }) => [statement.id, text]));
  const isOf = (name: string): boolean => name === negotiation.name;
  const listed = <Item>(name: string, items: readonly Item[]): readonly Item[] => (isOf(name) ? items : []);
  const searchedDrafts = once(() =>
    copy.drafts.map(({ draft, text }) => ({ draft: draft.id, paragraphs: paragraphsOf(text.document) })),
  );
  const searchedStatements = once(() => copy.statements.map(searchedStatement));

  return {
    changeStamp: async () => "copy",
    listNegotiations: async () => [negotiation],
    findNegotiation: async (name) => (isOf(name) ? negotiation : null),
    keep: readOnly,
    listRounds: async (name) => listed(name, rounds),
    listDrafts: async (name) => listed(name, drafts),
    draftText: async (name, draft) => (isOf(name) ? (draftTexts.get(draft) ?? null) : null),
    listTextMakers: async (name) =>
      listed(
        name,
        copy.drafts.map(({ draft, text }) => ({ draft: draft.id, madeBy: text.madeBy })),
      ),
    replaceText: readOnly,
    original: async () => null,
    listAlignments: async (name) => listed(name, alignments),
    listGapLinks: async (name) => listed(name, gapLinks),
    replaceAlignments: readOnly,
    listStatements: async (name) => listed(name, statements),
    statementText: async (name, statement) => (isOf(name) ? (statementTexts.get(statement) ?? null) : null),
    searchParagraphs: async (name, query, limit) => searchTexts(isOf(name) ? searchedDrafts() : [], query, limit),
    searchStatements: async (name, query, limit) => {
      const { total, found } = searchTexts(isOf(name) ? searchedStatements() : [], query, limit);
      return { total, found: found.map(({ draft: statement, ...hit }) => ({ statement, ...hit })) };
    },
    decide: readOnly,
    listDecisions: async (name) => listed(name, decisions),
    // Of what was removed nothing is copied, its name included.
    listRemovals: async () => [],
    close: async () => {},
  };
}

/** There is no file to name: whoever asks is told of the copy itself. */
async function readOnly(): Promise<Result<never, ArchiveError>> {
  return failure({ kind: "archive-read-only", path: "the copy" });
}

/** Reading all paragraphs of a series takes a while: it is done when somebody searches. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function searchedStatement({ statement, text }: CopiedStatement): {
  readonly draft: string;
  readonly paragraphs: readonly Paragraph[];
} {
  return { draft: statement.id, paragraphs: paragraphsOf(text.document) };
}
