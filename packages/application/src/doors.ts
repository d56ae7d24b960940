/** A way in from a door, or the reason why there is none. */
export type Door = string | { readonly absent: string };

/** How people and programs reach a use case: the command's words, the procedure's path. */
export interface UseCaseDoors {
  readonly command: Door;
  readonly procedure: Door;
}

/** Every use case and its doors; a test of the architecture holds the command line and the router to it. */
export const useCases = {
  compareFiles: {
    command: "compare",
    procedure: { absent: "The viewer compares drafts that are kept; two loose files are the command line's." },
  },
  citeFile: {
    command: "cite",
    procedure: "statements.preview",
  },
  templateOfFiles: {
    command: { absent: "A Word file takes it along: `compare` and `show` with -o x.docx." },
    procedure: { absent: "The viewer makes Word files of drafts that are kept." },
  },
  templateOfDrafts: {
    command: { absent: "A Word file takes it along: `diff` and `show` with -o x.docx." },
    procedure: "drafts.template",
  },
  cleanFile: {
    command: "clean",
    procedure: {
      absent: "The viewer holds drafts of an archive; a file that is only passed on is the command line's.",
    },
  },
  showFile: { command: "show", procedure: "drafts.preview" },
  showDraft: { command: "show", procedure: "drafts.show" },
  newNegotiation: { command: "new", procedure: "negotiations.create" },
  listNegotiations: {
    command: { absent: "Commands name their negotiation, and say which there are when they cannot tell." },
    procedure: "negotiations.list",
  },
  addRound: {
    command: "round add",
    procedure: "negotiations.addRound",
  },
  addDraft: { command: "add draft", procedure: "drafts.add" },
  correctDraft: { command: "drafts correct", procedure: "drafts.correct" },
  mendDraft: { command: "mend", procedure: "drafts.mend" },
  listMends: { command: "mends", procedure: "drafts.mends" },
  correctAlignment: { command: "align", procedure: "decisions.correctAlignment" },
  listDecisions: { command: "decisions", procedure: "decisions.list" },
  revokeDecision: { command: "decisions revoke", procedure: "decisions.revoke" },
  previewMends: {
    command: { absent: "A mend that was a mistake is revoked in one command; a trial of it saves nothing." },
    procedure: "drafts.previewMends",
  },
  addStatement: { command: "add statement", procedure: "statements.add" },
  listStatements: { command: "statements", procedure: "statements.list" },
  showStatement: { command: "statements", procedure: "statements.show" },
  correctStatement: { command: "statements correct", procedure: "statements.correct" },
  settleCitation: { command: "settle", procedure: "statements.settle" },
  citedParagraph: { command: "cited", procedure: "paragraphs.cited" },
  importSeries: {
    command: "import",
    procedure: { absent: "A manifest names files beside it, which only the command line can read." },
  },
  importBundle: { command: "import", procedure: "bundles.import" },
  previewBundle: { command: "import", procedure: "bundles.preview" },
  exportBundle: {
    command: "export bundle",
    procedure: { absent: "Bytes do not travel as JSON: the server sends them as a download of their own." },
  },
  listDrafts: { command: "drafts", procedure: "drafts.list" },
  diffDrafts: { command: "diff", procedure: "drafts.compare" },
  reportChanges: { command: "report", procedure: "drafts.report" },
  traceHistory: { command: "history", procedure: "paragraphs.history" },
  blameParagraph: { command: "blame", procedure: "paragraphs.provenance" },
  blameDraft: {
    command: { absent: "At the command line `blame` answers for one paragraph; a whole draft is for the eye." },
    procedure: "drafts.provenance",
  },
  annotateDraft: {
    command: { absent: "A margin is the viewer's; at the command line `history` and `cited` say the same." },
    procedure: "drafts.margins",
  },
  layOutSynopsis: {
    command: "synopsis",
    procedure: "negotiations.synopsis",
  },
  tabulateConcordance: { command: "concordance", procedure: "negotiations.concordance" },
  measureProgress: { command: "progress", procedure: "negotiations.progress" },
  listStanding: {
    command: { absent: "`progress` counts; which paragraphs a figure counts is read in the viewer, with their words." },
    procedure: "negotiations.standing",
  },
  traceFlow: {
    command: { absent: "A picture of all drafts is the viewer's; at the command line `concordance` says the same." },
    procedure: "negotiations.flow",
  },
  search: { command: "search", procedure: "search.paragraphs" },
  markChanges: {
    command: { absent: "A command answers once and ends; nobody reads on while something changes." },
    procedure: { absent: "The server asks it for all open pages together, and tells them over one stream." },
  },
  gatherPublication: {
    command: "export site",
    procedure: { absent: "A site is a folder of files, which only the command line can write." },
  },
  fetchOriginal: {
    command: { absent: "A person at the command line has the file; it leaves the archive with export." },
    procedure: { absent: "Bytes do not travel as JSON: the server sends them as a download of their own." },
  },
  copyNegotiation: {
    command: "export page",
    procedure: { absent: "A copy leaves as a page that can be read: the server sends that as a download of its own." },
  },
} as const satisfies Record<string, UseCaseDoors>;
