export { countedAddresses, openAddressBook, parseAddress } from "./address.ts";
export type { Address, AddressBook, AddressTable } from "./address.ts";
export type {
  Alignment,
  AlignmentCorrection,
  AlignmentLink,
  AlignmentPair,
  Doubt,
  Evidence,
  Move,
  PairKind,
  Several,
} from "./alignment.ts";
export { doubtSentence, evidenceSentence } from "./evidence-sentence.ts";
export type { DoubtSays, EvidenceSays } from "./evidence-sentence.ts";
export { findAnchor, placeAnchor } from "./anchor.ts";
export { changesBetween, watchedThings } from "./archive-marks.ts";
export type { ArchiveMarks, NegotiationChange, NegotiationMarks, WatchedThing } from "./archive-marks.ts";
export type { Attribution, AttributionVerb } from "./attribution.ts";
export type { Bracket, BracketKind } from "./bracket.ts";
export type { Bundle, BundledDraft, BundledFile, BundledStatement, BundleManifest } from "./bundle.ts";
export type {
  BundleConflict,
  BundleConflictKind,
  BundleConflictOutcome,
  BundleContents,
  BundleImport,
} from "./bundle-import.ts";
export { countBrackets } from "./bracket-count.ts";
export type { BracketCount } from "./bracket-count.ts";
export { canonicalJson } from "./canonical-json.ts";
export { changeClasses, isClassShown, substanceOnly } from "./change-filter.ts";
export type { ChangeFilter } from "./change-filter.ts";
export type { Citation, CitationEvidence, CitationStatus, CitationTarget } from "./citation.ts";
export type {
  CitationCounts,
  CitationOfParagraph,
  Citations,
  Cited,
  CitingPassage,
  ListedCandidate,
  ListedCitation,
  ListedTarget,
  ParagraphHeading,
  ParagraphNow,
  Settlement,
  StatementList,
  StatementListEntry,
} from "./citation-list.ts";
export type {
  ClauseLabel,
  LabelContainer,
  LabelOrdinal,
  LabelRelation,
  LabelSuffix,
  OrdinalStyle,
} from "./clause-label.ts";
export { findFlaw } from "./check-document.ts";
export { compareClauseLabels } from "./compare-clause-labels.ts";
export type {
  ChangeReport,
  ReportCounts,
  ReportedChange,
  ReportedMove,
  ReportedParagraph,
  ReportedPlace,
  ReportedSection,
  ReportedStretch,
} from "./change-report.ts";
export type { ComparedPair, Comparison, ComparisonSummary } from "./comparison.ts";
export { concordanceEvents } from "./concordance.ts";
export type {
  Concordance,
  ConcordanceCell,
  ConcordanceEvent,
  ConcordanceFilter,
  ConcordanceParagraph,
  ConcordancePlace,
  ConcordanceRow,
} from "./concordance.ts";
export { entriesByAfter, entriesByBefore, union as unionOfEvents } from "./concordance-entries.ts";
export type { ConcordanceEntry, ConcordanceStep } from "./concordance-entries.ts";
export { concordanceEventNamed, filterConcordance } from "./concordance-filter.ts";
export { draftReportParts, joinedDraftReport } from "./draft-report-parts.ts";
export type { DraftReportPart } from "./draft-report-parts.ts";
export { comparisonBeginning, comparisonParts, joinedParts } from "./comparison-parts.ts";
export type { ComparisonPart } from "./comparison-parts.ts";
export { parseDated } from "./dated.ts";
export type { Dated } from "./dated.ts";
export type { CorrectedDraft } from "./corrected-draft.ts";
export { inOrderSaid, standingDecisions } from "./decision.ts";
export type { Anchor, Decision, DecisionContent, SettledMeaning } from "./decision.ts";
export type { DecidedPlace, DecisionList, DecisionState, ListedDecision } from "./decision-list.ts";
export { isContradiction, subjectOf } from "./decision-subject.ts";
export type { Delegation } from "./delegation.ts";
export type { DocumentJson, JsonValue, MarkJson, NodeJson } from "./document-json.ts";
export { documentOf } from "./document-of.ts";
export type { Draft, DraftId, DraftIdentity, DraftKind, DraftSide, DraftText, Source, SourceFormat } from "./draft.ts";
export type { DraftChange, DraftList, DraftListEntry, DraftMeasures } from "./draft-list.ts";
export type { DraftMargins, MarginStep, ParagraphMargin } from "./draft-margins.ts";
export type { DraftProvenance, OriginOfWords, ParagraphOrigins } from "./draft-provenance.ts";
export type { DraftReport } from "./draft-report.ts";
export type { Emphasis, EmphasisKind } from "./emphasis.ts";
export type { Finding, FindingCode } from "./finding.ts";
export { noticed } from "./finding-sentence.ts";
export type { Noticed } from "./finding-sentence.ts";
export type { FindingSays } from "./finding-says.ts";
export { flowKinds, flowLinks, flowStates, flowTally } from "./flow.ts";
export type { Flow, FlowColumn, FlowKind, FlowStep } from "./flow.ts";
export { firstWords } from "./first-words.ts";
export { groupsOfStates, membersOn } from "./groups-of-states.ts";
export type { GroupOfStates } from "./groups-of-states.ts";
export { groupBy } from "./group-by.ts";
export type { Membership } from "./group-memberships.ts";
export {
  decideOrdinal,
  digitValue,
  isChineseNumeral,
  letterValue,
  printRoman,
  readOrdinal,
  romanValue,
} from "./label-ordinal.ts";
export type {
  DraftHeading,
  Lineage,
  LineageLink,
  LineageParagraph,
  LineageStep,
  ParagraphMeasures,
  ParagraphPlace,
  StepMeasures,
  ThreadLine,
} from "./lineage.ts";
export { paragraphStatus } from "./paragraph-status.ts";
export type { ParagraphStatus } from "./paragraph-status.ts";
export type { DraftProgress, Progress, ProgressCounts, RoundProgress } from "./progress.ts";
export type { MadeBy } from "./made-by.ts";
export type { DraftMends, KeptLegendEntry, KeptMend, SaidBy } from "./draft-mends.ts";
export { kindNames, legendInWords, markInWords, mendInWords } from "./mend-words.ts";
export type {
  CorrectedParticular,
  Particular,
  ParticularName,
  ParticularPlace,
  ParticularSource,
  StatementParticulars,
} from "./particular.ts";
export { placeMend } from "./place-mend.ts";
export type { LegendEntry, Mend, Mends, PlacedMend } from "./mend.ts";
export type { Negotiation } from "./negotiation.ts";
export { leftThings, removedThings } from "./cleaning.ts";
export type { Cleaning, FoundThing, LeftThing, RemovedThing } from "./cleaning.ts";
export type { Comment, NoteReference } from "./note.ts";
export type { Origin } from "./origin.ts";
export type { Paragraph, ParagraphId, ParagraphKind } from "./paragraph.ts";
export { paragraphsOf } from "./paragraphs-of.ts";
export { containerNamed, isParagraphWord } from "./label-words.ts";
export { parseClauseLabel } from "./parse-clause-label.ts";
export { canonicalLabel, printClauseLabel } from "./print-clause-label.ts";
export type { ProposedChange, ProposedWording } from "./proposed-wording.ts";
export type { Provenance, ProvenanceRun } from "./provenance.ts";
export type {
  Publication,
  PublishedComparison,
  PublishedDraft,
  PublishedHistory,
  PublishedSeries,
  PublishedStatement,
  SiteRecord,
  SpokenPlace,
} from "./publication.ts";
export type { BracketChange, ChangeClass, Redline, RedlineEntry, RedlineRun } from "./redline.ts";
export type { Removal } from "./removal.ts";
export { failure, success, unreachable } from "./result.ts";
export type { Result } from "./result.ts";
export type { Revision, RevisionKind } from "./revision.ts";
export type { Round } from "./round.ts";
export { sameContent } from "./same-content.ts";
export { draftSchema } from "./schema.ts";
export type {
  PassageLife,
  PassageStation,
  PlacedLabel,
  SearchElsewhere,
  SearchHit,
  SearchResult,
  StatementHit,
} from "./search.ts";
export { spansOverlap, textOfSpan } from "./span.ts";
export type { Span } from "./span.ts";
export type { Statement, StatementText } from "./statement.ts";
export { synopsisBases, synopsisCellStates } from "./synopsis.ts";
export type {
  Synopsis,
  SynopsisBasis,
  SynopsisCell,
  SynopsisCellState,
  SynopsisMove,
  SynopsisParagraph,
  SynopsisRow,
} from "./synopsis.ts";
export type { FateInDraft, ListedWording, QuotedWords, WordingFate } from "./wording-fate.ts";
export { standings } from "./standing.ts";
export type { Standing, StandingKind } from "./standing.ts";
export type {
  ChosenTemplate,
  LineLook,
  RowLook,
  TableLook,
  TemplateHead,
  TemplatePicture,
  TemplateSection,
  WordElement,
  WordTemplate,
} from "./word-template.ts";
