export { useCases } from "./doors.ts";
export type { Door, UseCaseDoors } from "./doors.ts";
export { sentenceOf } from "./error-sentences.ts";
export type {
  Bundles,
  Journal,
  OpenArchive,
  OriginalFile,
  Ports,
  ReadDraft,
  ReadOptions,
  ReadStatement,
  ReadTemplate,
} from "./ports.ts";
export type { DraftRequest, NegotiationRequest, ParagraphRequest } from "./requests.ts";
export type { BundleRequest } from "./bundle/read-bundle.ts";
export { createTravaux } from "./travaux.ts";
export type { Travaux } from "./travaux.ts";
export type {
  AddressCandidate,
  BundleError,
  FileError,
  NameError,
  Outcome,
  PlaceError,
  RequestError,
  TravauxError,
} from "./travaux-error.ts";
export type { AddDraftRequest, AddedDraft } from "./use-cases/add-draft.ts";
export type { AddRoundRequest } from "./use-cases/add-round.ts";
export type { AddStatementRequest } from "./use-cases/add-statement.ts";
export type { CiteFileRequest } from "./use-cases/cite-file.ts";
export type { CompareFilesRequest } from "./use-cases/compare-files.ts";
export type { CopiedNegotiation, CopyNegotiationRequest } from "./use-cases/copy-negotiation.ts";
export type { CorrectAlignmentRequest } from "./use-cases/correct-alignment.ts";
export type { CorrectDraftRequest, SaidOfDraft } from "./use-cases/correct-draft.ts";
export type { CorrectStatementRequest, SaidOfStatement } from "./use-cases/correct-statement.ts";
export type { DiffDraftsRequest } from "./use-cases/diff-drafts.ts";
export type { ImportedSeries, ImportSeriesRequest } from "./use-cases/import-series.ts";
export { readMends } from "./mends/read-mends.ts";
export type { AddressedMend } from "./naming/place-addressed.ts";
export type { MendingRequest } from "./series/read-mended.ts";
export type { MendDraftRequest } from "./use-cases/mend-draft.ts";
export type { NewNegotiationRequest } from "./use-cases/new-negotiation.ts";
export type { RevokeDecisionRequest } from "./use-cases/revoke-decision.ts";
export type { SearchRequest } from "./use-cases/search.ts";
export type { CitationMeaning, SettleCitationRequest } from "./use-cases/settle-citation.ts";
export type { ShowDraftRequest } from "./use-cases/show-draft.ts";
export type { ShowFileRequest } from "./use-cases/show-file.ts";
export type { StatementRequest } from "./use-cases/show-statement.ts";
export type { TemplateOfDraftsRequest } from "./use-cases/template-of-drafts.ts";
export type { TemplateOfFilesRequest } from "./use-cases/template-of-files.ts";
export type { TabulateConcordanceRequest } from "./use-cases/tabulate-concordance.ts";
