import type { Citations, Cited, ListedCitation, StatementList } from "@travaux/model";
import {
  countsInWords,
  headInWords,
  labelsInWords,
  nowInWords,
  settledInWords,
  statusInWords,
  valueInWords,
} from "./citation-words.ts";

/** A table of words, for every format that has tables. */
export interface WordTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cellsOf(citation: ListedCitation): readonly string[] {
  return [
    `${citation.number}`,
    citation.text,
    labelsInWords(citation),
    citation.part ?? "",
    citation.status,
    statusInWords(citation),
    nowInWords(citation) ?? "",
    settledInWords(citation) ?? "",
  ];
}

const CITATION_TITLES = ["number", "words", "labels", "part", "status", "meaning", "now", "settled"];

/** The citations of a statement, one row each. */
export function citationTable({ citations }: Citations): WordTable {
  return { titles: CITATION_TITLES, rows: citations.map(cellsOf) };
}

/** Where a paragraph is cited, one row a citation. */
export function citedTable({ citations }: Cited): WordTable {
  return {
    titles: ["statement", "title", "said", "as", "around it", ...CITATION_TITLES],
    rows: citations.map(({ statement, names, passage, citation }) => [
      statement.id,
      statement.title,
      headInWords(statement),
      names.map(({ label, draft }) => `${label}@${draft}`).join("; "),
      passage.text,
      ...cellsOf(citation),
    ]),
  };
}

/** The statements of a negotiation, one row each. */
export function statementTable({ statements }: StatementList): WordTable {
  return {
    titles: [
      "statement",
      "title",
      "speaker",
      "on behalf of",
      "meeting",
      "round",
      "date",
      "language",
      "citations",
      "file",
    ],
    rows: statements.map((entry) => {
      const { title, speaker, onBehalfOf, meeting, round, date, language } = entry.particulars;
      const values = [title, speaker, onBehalfOf, meeting, round, date, language].map((each) => valueInWords(each));
      return [entry.id, ...values, countsInWords(entry), entry.source.name];
    }),
  };
}
