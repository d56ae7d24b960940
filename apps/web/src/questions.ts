import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Comparison, DraftReport, Synopsis } from "@travaux/model";
import type { ComparisonQuestion, ConcordanceView, ReadModel, SynopsisQuestion } from "./read-model.ts";

function comparisonQuestion(read: ReadModel, question: ComparisonQuestion, begun?: (beginning: Comparison) => void) {
  return queryOptions({
    queryKey: ["comparison", question.negotiation, question.before, question.after, question.label ?? null],
    queryFn: async () => read.comparison(question, begun),
    // What came anew is not held against what was there: with megabytes that takes longer than it could save.
    structuralSharing: false,
  });
}

function draftQuestion(read: ReadModel, negotiation: string, draft: string, begun?: (beginning: DraftReport) => void) {
  return queryOptions({
    queryKey: ["draft", negotiation, draft],
    queryFn: async () => read.draft(negotiation, draft, begun),
    structuralSharing: false,
  });
}

/** Once the whole is there nobody asks for its beginning. */
const ofBeginning = { structuralSharing: false, staleTime: 0, gcTime: 10_000 } as const;

/** The first rows of a long synopsis: they are there when whoever asks for the whole has got so far. */
function synopsisBeginning({ negotiation, drafts, against }: SynopsisQuestion) {
  return queryOptions<Synopsis>({
    queryKey: ["synopsisBeginning", negotiation, drafts, against],
    queryFn: skipToken,
    ...ofBeginning,
  });
}

/** The questions that pages ask, each with the name under which its answer is kept. */
export const questions = {
  negotiations: (read: ReadModel) =>
    queryOptions({ queryKey: ["negotiations"], queryFn: async () => read.negotiations() }),
  drafts: (read: ReadModel, negotiation: string) =>
    queryOptions({ queryKey: ["drafts", negotiation], queryFn: async () => read.drafts(negotiation) }),
  draft: draftQuestion,
  /** The first paragraphs of a long draft, or all of a short one: it asks for the whole, and comes before that does. */
  draftBeginning: (read: ReadModel, negotiation: string, draft: string) =>
    queryOptions({
      queryKey: ["draftBeginning", negotiation, draft],
      queryFn: async ({ client }) =>
        new Promise<DraftReport>((begun, failed) => {
          client.fetchQuery(draftQuestion(read, negotiation, draft, begun)).then(begun, failed);
        }),
      ...ofBeginning,
    }),
  margins: (read: ReadModel, negotiation: string, draft: string) =>
    queryOptions({
      queryKey: ["margins", negotiation, draft],
      queryFn: async () => read.margins(negotiation, draft),
      structuralSharing: false,
    }),
  draftProvenance: (read: ReadModel, negotiation: string, draft: string) =>
    queryOptions({
      queryKey: ["draftProvenance", negotiation, draft],
      queryFn: async () => read.draftProvenance(negotiation, draft),
      structuralSharing: false,
    }),
  synopsis: (read: ReadModel, question: SynopsisQuestion) =>
    queryOptions({
      queryKey: ["synopsis", question.negotiation, question.drafts, question.against],
      queryFn: async ({ client }) =>
        read.synopsis(question, (beginning) => client.setQueryData(synopsisBeginning(question).queryKey, beginning)),
      structuralSharing: false,
    }),
  synopsisBeginning,
  mends: (read: ReadModel, negotiation: string, draft: string) =>
    queryOptions({ queryKey: ["mends", negotiation, draft], queryFn: async () => read.mends(negotiation, draft) }),
  comparison: comparisonQuestion,
  /** The first pairs of a long comparison, or all of a short one: it asks for the whole, and comes before that does. */
  comparisonBeginning: (read: ReadModel, question: ComparisonQuestion) =>
    queryOptions({
      queryKey: ["comparisonBeginning", question.negotiation, question.before, question.after],
      queryFn: async ({ client }) =>
        new Promise<Comparison>((begun, failed) => {
          client.fetchQuery(comparisonQuestion(read, question, begun)).then(begun, failed);
        }),
      ...ofBeginning,
    }),
  history: (read: ReadModel, negotiation: string, address: string) =>
    queryOptions({
      queryKey: ["history", negotiation, address],
      queryFn: async () => read.history(negotiation, address),
    }),
  provenance: (read: ReadModel, negotiation: string, address: string) =>
    queryOptions({
      queryKey: ["provenance", negotiation, address],
      queryFn: async () => read.provenance(negotiation, address),
    }),
  concordance: (read: ReadModel, negotiation: string, { before, after, by }: ConcordanceView) =>
    queryOptions({
      queryKey: ["concordance", negotiation, before ?? null, after ?? null, by ?? null],
      queryFn: async () => read.concordance(negotiation, { before, after, by }),
    }),
  flow: (read: ReadModel, negotiation: string, address?: string) =>
    queryOptions({
      queryKey: ["flow", negotiation, address ?? null],
      queryFn: async () => read.flow(negotiation, address),
    }),
  progress: (read: ReadModel, negotiation: string) =>
    queryOptions({ queryKey: ["progress", negotiation], queryFn: async () => read.progress(negotiation) }),
  standing: (read: ReadModel, negotiation: string, draft: string) =>
    queryOptions({
      queryKey: ["standing", negotiation, draft],
      queryFn: async () => read.standing(negotiation, draft),
    }),
  decisions: (read: ReadModel, negotiation: string) =>
    queryOptions({ queryKey: ["decisions", negotiation], queryFn: async () => read.decisions(negotiation) }),
  search: (read: ReadModel, negotiation: string, query: string) =>
    queryOptions({
      queryKey: ["search", negotiation, query],
      queryFn: async ({ signal }) => read.search(negotiation, query, signal),
    }),
  statements: (read: ReadModel, negotiation: string) =>
    queryOptions({ queryKey: ["statements", negotiation], queryFn: async () => read.statements(negotiation) }),
  statement: (read: ReadModel, negotiation: string, statement: string) =>
    queryOptions({
      queryKey: ["statement", negotiation, statement],
      queryFn: async () => read.statement(negotiation, statement),
    }),
  cited: (read: ReadModel, negotiation: string, address: string) =>
    queryOptions({ queryKey: ["cited", negotiation, address], queryFn: async () => read.cited(negotiation, address) }),
} as const;
