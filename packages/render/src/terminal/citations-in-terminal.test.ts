import type { Citations, ListedCitation, StatementParticulars } from "@travaux/model";
import { expect, test } from "vitest";
import { renderCitations } from "./citations-in-terminal.ts";

const text = "Thank you.\n\nWe support paragraph 4 and recall Article 33 of the Charter.";
const unknown = { value: null, source: "unknown" } as const;
const particulars: StatementParticulars = {
  title: { value: "Remarks", source: "recognised" },
  speaker: unknown,
  onBehalfOf: unknown,
  meeting: unknown,
  round: unknown,
  date: unknown,
  language: { value: "en", source: "recognised" },
};
const cite = (words: string, more: Partial<ListedCitation>): ListedCitation => ({
  number: 1,
  findings: [],
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
  text: words,
  labels: [],
  document: "draft",
  status: "recognised",
  targets: [],
  candidates: [],
  ...more,
});

test("each citation is printed with what it names and the words around it", () => {
  const citations = [
    cite("paragraph 4", { labels: ["4", { from: "7", to: null }], part: "sentence:2" }),
    cite("Article 33", { labels: ["Art. 33"], document: "other", other: "Charter", status: "elsewhere" }),
  ];
  const none = { speaker: null, onBehalfOf: null, meeting: null, date: null, round: null };
  const answer: Citations = {
    format: "travaux.citations/1",
    statement: { id: null, title: "Remarks", ...none, language: "en" },
    particulars,
    source: { name: "remarks.txt", format: "text", sha256: "00" },
    drafts: [],
    text,
    citations,
    wordings: [],
    findings: [],
  };
  const printed = renderCitations(answer, { width: 100, colour: false, all: false });
  expect(printed).toContain("Remarks: 2 citations");
  expect(printed).toContain("4, 7 to the end · sentence 2");
  expect(printed).toContain("Art. 33 · of another document: Charter");
  expect(printed).not.toContain("Thank you");
});
