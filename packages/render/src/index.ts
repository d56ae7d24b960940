export { renderDraftReportAkomaNtoso } from "./akoma-ntoso/draft-report-in-akoma-ntoso.ts";
export { renderCitationsCsv, renderCitedCsv, renderStatementsCsv } from "./csv/citations-in-csv.ts";
export { renderComparisonCsv } from "./csv/comparison-in-csv.ts";
export { renderConcordanceCsv } from "./csv/concordance-in-csv.ts";
export { renderDecisionsCsv } from "./csv/decisions-in-csv.ts";
export { renderDraftListCsv } from "./csv/draft-list-in-csv.ts";
export { renderFindingsCsv } from "./csv/findings-in-csv.ts";
export { renderCitationsHtml, renderCitedHtml, renderStatementsHtml } from "./html/citations-in-html.ts";
export { renderComparisonHtml } from "./html/comparison-in-html.ts";
export { renderConcordanceHtml } from "./html/concordance-in-html.ts";
export { renderDraftListHtml } from "./html/draft-list-in-html.ts";
export { renderDraftReportHtml } from "./html/draft-report-in-html.ts";
export { renderLineageHtml } from "./html/lineage-in-html.ts";
export { renderProvenanceHtml } from "./html/provenance-in-html.ts";
export { renderJson } from "./json.ts";
export { renderComparisonPatch } from "./lines/comparison-in-patch.ts";
export { renderDraftLines } from "./lines/draft-in-lines.ts";
export {
  renderCitationsMarkdown,
  renderCitedMarkdown,
  renderStatementsMarkdown,
} from "./markdown/citations-in-markdown.ts";
export { renderComparisonMarkdown } from "./markdown/comparison-in-markdown.ts";
export { renderConcordanceMarkdown } from "./markdown/concordance-in-markdown.ts";
export { renderDraftListMarkdown } from "./markdown/draft-list-in-markdown.ts";
export { renderDraftReportMarkdown } from "./markdown/draft-report-in-markdown.ts";
export { renderLineageMarkdown } from "./markdown/lineage-in-markdown.ts";
export { renderProvenanceMarkdown } from "./markdown/provenance-in-markdown.ts";
export { renderCitations, renderCited, renderStatements } from "./terminal/citations-in-terminal.ts";
export { renderComparison } from "./terminal/comparison-in-terminal.ts";
export { renderConcordance } from "./terminal/concordance-in-terminal.ts";
export { renderDecisions } from "./terminal/decisions-in-terminal.ts";
export { renderDraftList } from "./terminal/draft-list-in-terminal.ts";
export { renderDraftReport } from "./terminal/draft-report-in-terminal.ts";
export { renderFindings } from "./terminal/findings-in-terminal.ts";
export { renderLineage } from "./terminal/lineage-in-terminal.ts";
export { renderMends } from "./terminal/mends-in-terminal.ts";
export { renderProvenance } from "./terminal/provenance-in-terminal.ts";
export { renderSearch } from "./terminal/search-in-terminal.ts";
export type { TerminalOptions } from "./terminal/terminal-options.ts";
export { changeInWords } from "./view/change-details.ts";
export { changeWords } from "./view/change-words.ts";
export { decisionInWords, endInWords } from "./view/decision-words.ts";
export { classesInWords, filteredPair, isLeftOut } from "./view/filtered-pair.ts";
export { headInWords, labelsInWords, nowInWords, settledInWords, statusInWords } from "./view/citation-words.ts";
export { filteredRuns } from "./view/filtered-runs.ts";
export type { WhyOptions } from "./view/why.ts";
export { showControls } from "./text/visible-characters.ts";
