import { ArchiveFailure } from "@travaux/archive";
import type { CleanedWord } from "@travaux/ingest";
import type {
  ArchiveMarks,
  Bundle,
  BundleImport,
  ChangeReport,
  ChosenTemplate,
  Citations,
  Cited,
  Comparison,
  Concordance,
  DecisionList,
  DraftList,
  DraftMargins,
  DraftMends,
  DraftProvenance,
  DraftReport,
  Flow,
  Lineage,
  Negotiation,
  Progress,
  Provenance,
  Publication,
  Round,
  SearchResult,
  Standing,
  Statement,
  StatementList,
  Synopsis,
} from "@travaux/model";
import { failure } from "@travaux/model";
import { readBundle } from "./bundle/read-bundle.ts";
import type { BundleRequest } from "./bundle/read-bundle.ts";
import type { OpenPorts, Ports } from "./ports.ts";
import { renewTexts } from "./series/renew-texts.ts";
import type { Outcome } from "./travaux-error.ts";
import { addDraft } from "./use-cases/add-draft.ts";
import type { AddDraftRequest, AddedDraft } from "./use-cases/add-draft.ts";
import { addRound } from "./use-cases/add-round.ts";
import type { AddRoundRequest } from "./use-cases/add-round.ts";
import { addStatement } from "./use-cases/add-statement.ts";
import type { AddStatementRequest } from "./use-cases/add-statement.ts";
import { annotateDraft } from "./use-cases/annotate-draft.ts";
import { blameDraft } from "./use-cases/blame-draft.ts";
import type { BlameDraftRequest } from "./use-cases/blame-draft.ts";
import { blameParagraph } from "./use-cases/blame-paragraph.ts";
import { citedParagraph } from "./use-cases/cited-paragraph.ts";
import { citeFile, citeFileInArchive } from "./use-cases/cite-file.ts";
import type { CiteFileRequest } from "./use-cases/cite-file.ts";
import { cleanFile } from "./use-cases/clean-file.ts";
import type { CleanFileRequest } from "./use-cases/clean-file.ts";
import { compareFiles } from "./use-cases/compare-files.ts";
import type { CompareFilesRequest } from "./use-cases/compare-files.ts";
import { copyNegotiation } from "./use-cases/copy-negotiation.ts";
import type { CopiedNegotiation, CopyNegotiationRequest } from "./use-cases/copy-negotiation.ts";
import { correctAlignment } from "./use-cases/correct-alignment.ts";
import type { CorrectAlignmentRequest } from "./use-cases/correct-alignment.ts";
import { correctDraft } from "./use-cases/correct-draft.ts";
import type { CorrectDraftRequest } from "./use-cases/correct-draft.ts";
import { correctStatement } from "./use-cases/correct-statement.ts";
import type { CorrectStatementRequest } from "./use-cases/correct-statement.ts";
import { diffDrafts } from "./use-cases/diff-drafts.ts";
import type { DiffDraftsRequest } from "./use-cases/diff-drafts.ts";
import { exportBundle } from "./use-cases/export-bundle.ts";
import { fetchOriginal } from "./use-cases/fetch-original.ts";
import { gatherPublication } from "./use-cases/gather-publication.ts";
import type { GatherPublicationRequest } from "./use-cases/gather-publication.ts";
import { importBundle } from "./use-cases/import-bundle.ts";
import { keepSeries, readSeries } from "./use-cases/import-series.ts";
import type { ImportSeriesRequest, ImportedSeries } from "./use-cases/import-series.ts";
import { layOutSynopsis } from "./use-cases/lay-out-synopsis.ts";
import type { LayOutSynopsisRequest } from "./use-cases/lay-out-synopsis.ts";
import { listDecisions } from "./use-cases/list-decisions.ts";
import { listDrafts } from "./use-cases/list-drafts.ts";
import { listNegotiations } from "./use-cases/list-negotiations.ts";
import { listStanding } from "./use-cases/list-standing.ts";
import { listStatements } from "./use-cases/list-statements.ts";
import { listMends } from "./use-cases/list-mends.ts";
import { markChanges } from "./use-cases/mark-changes.ts";
import type { MarkChangesRequest } from "./use-cases/mark-changes.ts";
import { measureProgress } from "./use-cases/measure-progress.ts";
import { reportChanges } from "./use-cases/report-changes.ts";
import { mendDraft } from "./use-cases/mend-draft.ts";
import type { MendDraftRequest } from "./use-cases/mend-draft.ts";
import { previewMends } from "./use-cases/preview-mends.ts";
import type { MendingRequest } from "./series/read-mended.ts";
import { previewBundle } from "./use-cases/preview-bundle.ts";
import { newNegotiation } from "./use-cases/new-negotiation.ts";
import type { NewNegotiationRequest } from "./use-cases/new-negotiation.ts";
import { revokeDecision } from "./use-cases/revoke-decision.ts";
import type { RevokeDecisionRequest } from "./use-cases/revoke-decision.ts";
import { search } from "./use-cases/search.ts";
import type { SearchRequest } from "./use-cases/search.ts";
import { settleCitation } from "./use-cases/settle-citation.ts";
import type { SettleCitationRequest } from "./use-cases/settle-citation.ts";
import { showDraft } from "./use-cases/show-draft.ts";
import type { ShowDraftRequest } from "./use-cases/show-draft.ts";
import { showFile } from "./use-cases/show-file.ts";
import type { ShowFileRequest } from "./use-cases/show-file.ts";
import { showStatement } from "./use-cases/show-statement.ts";
import type { StatementRequest } from "./use-cases/show-statement.ts";
import { tabulateConcordance } from "./use-cases/tabulate-concordance.ts";
import type { TabulateConcordanceRequest } from "./use-cases/tabulate-concordance.ts";
import { templateOfDrafts } from "./use-cases/template-of-drafts.ts";
import type { TemplateOfDraftsRequest } from "./use-cases/template-of-drafts.ts";
import { templateOfFiles } from "./use-cases/template-of-files.ts";
import type { TemplateOfFilesRequest } from "./use-cases/template-of-files.ts";
import { traceFlow } from "./use-cases/trace-flow.ts";
import type { TraceFlowRequest } from "./use-cases/trace-flow.ts";
import { traceHistory } from "./use-cases/trace-history.ts";
import type { OriginalFile } from "./ports.ts";
import type { DraftRequest, NegotiationRequest, ParagraphRequest } from "./requests.ts";

/**
 * Everything that Travaux does, one method a use case. Each door (command line, API) calls these and nothing else.
 *
 * Answers are the shapes of the contract. Refusals are values of the closed union `TravauxError`; what is thrown is a
 * bug. Where a request's `negotiation` is left out, the archive's only one is meant. Drafts are named by id or label,
 * in any case; paragraphs by address ("44@rev-3", "16(c)", "#id@rev-2"), the latest draft when none is named.
 */
export interface Travaux {
  // Files, without an archive but for citations that are to be bound.
  compareFiles(request: CompareFilesRequest): Promise<Outcome<Comparison>>;
  showFile(request: ShowFileRequest): Promise<Outcome<DraftReport>>;
  citeFile(request: CiteFileRequest): Promise<Outcome<Citations>>;
  templateOfFiles(request: TemplateOfFilesRequest): Promise<Outcome<ChosenTemplate | null>>;
  cleanFile(request: CleanFileRequest): Promise<Outcome<CleanedWord>>;
  // Keeping.
  newNegotiation(request: NewNegotiationRequest): Promise<Outcome<Negotiation>>;
  addRound(request: AddRoundRequest): Promise<Outcome<Round>>;
  addDraft(request: AddDraftRequest): Promise<Outcome<AddedDraft>>;
  addStatement(request: AddStatementRequest): Promise<Outcome<Statement>>;
  mendDraft(request: MendDraftRequest): Promise<Outcome<DraftReport>>;
  correctAlignment(request: CorrectAlignmentRequest): Promise<Outcome<DecisionList>>;
  correctDraft(request: CorrectDraftRequest): Promise<Outcome<DecisionList>>;
  correctStatement(request: CorrectStatementRequest): Promise<Outcome<DecisionList>>;
  settleCitation(request: SettleCitationRequest): Promise<Outcome<DecisionList>>;
  revokeDecision(request: RevokeDecisionRequest): Promise<Outcome<DecisionList>>;
  importSeries(request: ImportSeriesRequest): Promise<Outcome<ImportedSeries>>;
  importBundle(request: BundleRequest): Promise<Outcome<BundleImport>>;
  // Asking.
  listNegotiations(): Promise<Outcome<readonly Negotiation[]>>;
  listDrafts(request: NegotiationRequest): Promise<Outcome<DraftList>>;
  showDraft(request: ShowDraftRequest): Promise<Outcome<DraftReport>>;
  listMends(request: DraftRequest): Promise<Outcome<DraftMends>>;
  listDecisions(request: NegotiationRequest): Promise<Outcome<DecisionList>>;
  previewMends(request: MendingRequest): Promise<Outcome<DraftReport>>;
  diffDrafts(request: DiffDraftsRequest): Promise<Outcome<Comparison>>;
  reportChanges(request: DiffDraftsRequest): Promise<Outcome<ChangeReport>>;
  traceHistory(request: ParagraphRequest): Promise<Outcome<Lineage>>;
  blameParagraph(request: ParagraphRequest): Promise<Outcome<Provenance>>;
  blameDraft(request: BlameDraftRequest): Promise<Outcome<DraftProvenance>>;
  annotateDraft(request: DraftRequest): Promise<Outcome<DraftMargins>>;
  layOutSynopsis(request: LayOutSynopsisRequest): Promise<Outcome<Synopsis>>;
  tabulateConcordance(request: TabulateConcordanceRequest): Promise<Outcome<Concordance>>;
  listStatements(request: NegotiationRequest): Promise<Outcome<StatementList>>;
  showStatement(request: StatementRequest): Promise<Outcome<Citations>>;
  citedParagraph(request: ParagraphRequest): Promise<Outcome<Cited>>;
  measureProgress(request: DraftRequest): Promise<Outcome<Progress>>;
  listStanding(request: DraftRequest): Promise<Outcome<Standing>>;
  traceFlow(request: TraceFlowRequest): Promise<Outcome<Flow>>;
  search(request: SearchRequest): Promise<Outcome<SearchResult>>;
  fetchOriginal(request: DraftRequest): Promise<Outcome<OriginalFile>>;
  copyNegotiation(request: CopyNegotiationRequest): Promise<Outcome<CopiedNegotiation>>;
  templateOfDrafts(request: TemplateOfDraftsRequest): Promise<Outcome<ChosenTemplate | null>>;
  gatherPublication(request: GatherPublicationRequest): Promise<Outcome<Publication>>;
  exportBundle(request: NegotiationRequest): Promise<Outcome<Bundle>>;
  previewBundle(request: BundleRequest): Promise<Outcome<BundleImport>>;
  /** Asked again and again on behalf of everyone who is reading: that makes nothing be read again. */
  markChanges(request: MarkChangesRequest): Promise<Outcome<ArchiveMarks>>;
  /** Closes the archive if it was opened. Nothing may be asked afterwards. */
  close(): Promise<void>;
}

/** Puts the use cases together with what they need of the world. */
export function createTravaux(ports: Ports): Travaux {
  let opening: ReturnType<Ports["openArchive"]> | null = null;

  /** Opens the archive once; an opening that failed is tried again by the next question. */
  async function openOnce(): ReturnType<Ports["openArchive"]> {
    opening ??= ports.openArchive();
    const result = await opening;
    if (!result.ok) opening = null;
    return result;
  }

  type UseCase<Request, Answer> = (ports: OpenPorts, request: Request) => Promise<Outcome<Answer>>;

  function inArchive<Request, Answer>(useCase: UseCase<Request, Answer>) {
    return inArchiveAsItIs<Request, Answer>(async (open, request) => {
      await renewTexts(open, negotiationIn(request));
      return useCase(open, request);
    });
  }

  function inArchiveAsItIs<Request, Answer>(useCase: UseCase<Request, Answer>) {
    return async (request: Request): Promise<Outcome<Answer>> => {
      const archive = await openOnce();
      if (!archive.ok) return archive;
      try {
        return await useCase({ ...ports, archive: archive.value }, request);
      } catch (thrown) {
        // What only reads throws when the archive fails under it; everything else that is thrown is a bug.
        if (thrown instanceof ArchiveFailure) return failure(thrown.error);
        throw thrown;
      }
    };
  }

  const listAll = inArchive(listNegotiations);
  const citeBound = inArchive(citeFileInArchive);
  const keepInArchive = inArchive(keepSeries);
  const importInArchive = inArchiveAsItIs(importBundle);
  const previewInArchive = inArchiveAsItIs(previewBundle);
  return {
    compareFiles: async (request) => compareFiles(ports, request),
    showFile: async (request) => showFile(ports, request),
    templateOfFiles: async (request) => templateOfFiles(ports, request),
    citeFile: async (request) => (request.inArchive === true ? citeBound(request) : citeFile(ports, request)),
    cleanFile: async (request) => cleanFile(ports, request),
    newNegotiation: inArchive(newNegotiation),
    addRound: inArchive(addRound),
    addDraft: inArchive(addDraft),
    mendDraft: inArchive(mendDraft),
    addStatement: inArchive(addStatement),
    correctAlignment: inArchive(correctAlignment),
    correctDraft: inArchive(correctDraft),
    correctStatement: inArchive(correctStatement),
    settleCitation: inArchive(settleCitation),
    revokeDecision: inArchive(revokeDecision),
    // A series that cannot be read opens no archive: a new, empty one would be left behind.
    importSeries: async (request) => {
      const read = await readSeries(ports, request);
      return read.ok ? keepInArchive(read.value) : read;
    },
    // Neither does a bundle that is none.
    importBundle: async (request) => {
      const read = await readBundle(ports, request);
      return read.ok ? importInArchive(read.value) : read;
    },
    listNegotiations: async () => listAll(null),
    listDrafts: inArchive(listDrafts),
    showDraft: inArchive(showDraft),
    listMends: inArchive(listMends),
    listDecisions: inArchive(listDecisions),
    previewMends: inArchive(previewMends),
    diffDrafts: inArchive(diffDrafts),
    reportChanges: inArchive(reportChanges),
    traceHistory: inArchive(traceHistory),
    blameParagraph: inArchive(blameParagraph),
    blameDraft: inArchive(blameDraft),
    annotateDraft: inArchive(annotateDraft),
    layOutSynopsis: inArchive(layOutSynopsis),
    tabulateConcordance: inArchive(tabulateConcordance),
    listStatements: inArchive(listStatements),
    showStatement: inArchive(showStatement),
    citedParagraph: inArchive(citedParagraph),
    measureProgress: inArchive(measureProgress),
    listStanding: inArchive(listStanding),
    traceFlow: inArchive(traceFlow),
    search: inArchive(search),
    fetchOriginal: inArchive(fetchOriginal),
    copyNegotiation: inArchive(copyNegotiation),
    templateOfDrafts: inArchive(templateOfDrafts),
    gatherPublication: inArchive(gatherPublication),
    // Nothing that a reader made is in a bundle.
    exportBundle: inArchiveAsItIs(exportBundle),
    previewBundle: async (request) => {
      const read = await readBundle(ports, request);
      return read.ok ? previewInArchive(read.value) : read;
    },
    markChanges: inArchiveAsItIs(markChanges),
    close: async () => {
      const opened = await opening;
      if (opened?.ok === true) await opened.value.close();
    },
  };
}

/** The negotiation that a request names; most do. */
function negotiationIn(request: unknown): string | undefined {
  if (typeof request !== "object" || request === null || !("negotiation" in request)) return undefined;
  return typeof request.negotiation === "string" ? request.negotiation : undefined;
}
