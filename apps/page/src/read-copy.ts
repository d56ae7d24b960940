import { sentenceForViewer, wireNames } from "@travaux/api/sentences";
import type { CopiedNegotiation, Outcome, Travaux } from "@travaux/application";
import type { DraftProvenance, Synopsis } from "@travaux/model";
import { breath, onlyACopy, type ReadModel, Refusal } from "@travaux/web";

/** As many hits of a search as the viewer shows. */
const SEARCH_LIMIT = 100;

/** All of an answer that a server would give in parts. */
const WHOLE = { from: 0, limit: Number.MAX_SAFE_INTEGER } as const;

/**
 * Answers the viewer from the use cases, in the page itself. What keeps something is refused: the viewer does not offer it
 * in a copy, and an address that is typed may still lead there.
 */
export function createCopyReader(travaux: Travaux, { madeOn, pair }: Omit<CopiedNegotiation, "copy">): ReadModel {
  const inTurn = oneByOne();
  const answer = async <Answer>(ask: () => Promise<Outcome<Answer>>): Promise<Answer> => answerOf(await inTurn(ask));
  return {
    copy: { madeOn, holds: pair === null ? "negotiation" : "two-drafts" },
    pageAddress: () => null,
    // Nothing changes any more.
    follow: () => () => undefined,
    negotiations: async () => answer(() => travaux.listNegotiations()),
    drafts: async (negotiation) => answer(() => travaux.listDrafts({ negotiation })),
    draft: async (negotiation, draft) => answer(() => travaux.showDraft({ negotiation, draft })),
    margins: async (negotiation, draft) => answer(() => travaux.annotateDraft({ negotiation, draft })),
    draftProvenance: async (negotiation, draft): Promise<DraftProvenance> =>
      answer(() => travaux.blameDraft({ negotiation, draft, ...WHOLE })),
    synopsis: async ({ drafts: [base = "", ...others], ...question }): Promise<Synopsis> =>
      answer(() => travaux.layOutSynopsis({ ...question, drafts: [base, ...others], ...WHOLE })),
    comparison: async (question) => answer(() => travaux.diffDrafts(question)),
    history: async (negotiation, address) => answer(() => travaux.traceHistory({ negotiation, address })),
    provenance: async (negotiation, address) => answer(() => travaux.blameParagraph({ negotiation, address })),
    concordance: async (negotiation, view) => answer(() => travaux.tabulateConcordance({ negotiation, ...view })),
    flow: async (negotiation, address) => answer(() => travaux.traceFlow({ negotiation, address })),
    progress: async (negotiation) => answer(() => travaux.measureProgress({ negotiation })),
    standing: async (negotiation, draft) => answer(() => travaux.listStanding({ negotiation, draft })),
    report: async (question) => answer(() => travaux.reportChanges(question)),
    search: async (negotiation, query, signal) =>
      answer(() => {
        // Whoever types on has given up what was asked a letter before.
        signal?.throwIfAborted();
        return travaux.search({ negotiation, query, limit: SEARCH_LIMIT });
      }),
    statements: async (negotiation) => answer(() => travaux.listStatements({ negotiation })),
    statement: async (negotiation, statement) => answer(() => travaux.showStatement({ negotiation, statement })),
    cited: async (negotiation, address) => answer(() => travaux.citedParagraph({ negotiation, address })),
    mends: async (negotiation, draft) => answer(() => travaux.listMends({ negotiation, draft })),
    decisions: async (negotiation) => answer(() => travaux.listDecisions({ negotiation })),
    // A copy has no originals: Word files that are made of it have our own styles.
    template: async () => null,
    bundleAddress: () => "",
    previewBundle: refuse,
    takeInBundle: refuse,
    send: refuse,
    preview: refuse,
    keep: refuse,
    previewStatement: refuse,
    keepStatement: refuse,
    keepRound: refuse,
    startNegotiation: refuse,
    previewMends: refuse,
    mend: refuse,
    correctAlignment: refuse,
    settleCitation: refuse,
    correctDraft: refuse,
    correctStatement: refuse,
    revokeDecision: refuse,
  };
}

/** Each question waits for the one before, and lets the page draw what that brought: they are worked out where it is drawn. */
function oneByOne(): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  let before: Promise<unknown> = Promise.resolve();
  return async (ask) => {
    const mine = before.then(breath).then(ask);
    before = mine.catch(() => null);
    return mine;
  };
}

function answerOf<Answer>(outcome: Outcome<Answer>): Answer {
  if (outcome.ok) return outcome.value;
  throw new Refusal(outcome.error.kind, sentenceForViewer(outcome.error), wireNames(outcome.error));
}

async function refuse(): Promise<never> {
  throw onlyACopy();
}
