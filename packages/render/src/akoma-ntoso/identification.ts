import type { DraftReport } from "@travaux/model";
import { xml } from "../xml/xml-element.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/** Who says what stands in the metadata, and the name of the one reference of the file. */
const SOURCE = "#travaux";

/** No date of the draft is known here; the standard demands one. */
const NO_DATE = "0001-01-01";

/** Codes of languages in addresses have three letters; of other languages than those of the United Nations the tag stands. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ar: "ara",
  zh: "zho",
  en: "eng",
  fr: "fra",
  ru: "rus",
  es: "spa",
};

/**
 * Identification of the draft on the three levels that the standard asks for. Addresses are made of the original's
 * checksum, so that they are the same wherever and whenever the file is written, and nothing is looked up for them.
 */
export function identification(report: DraftReport): XmlElement {
  const work = `/akn/zz/statement/draft/${NO_DATE}/${report.source.sha256.slice(0, 12)}`;
  const language = report.language.split("-")[0]?.toLowerCase() ?? "und";
  const expression = `${work}/${THREE_LETTERS[language] ?? language}@`;
  return xml(
    "identification",
    { source: SOURCE },
    xml(
      "FRBRWork",
      {},
      ...levelOf(work, work, report.title),
      xml("FRBRcountry", { value: "zz" }),
      xml("FRBRsubtype", { value: "draft" }),
    ),
    xml("FRBRExpression", {}, ...levelOf(expression, expression), xml("FRBRlanguage", { language: report.language })),
    xml(
      "FRBRManifestation",
      {},
      ...levelOf(`${expression}.xml`, `${expression}.xml`),
      xml("FRBRformat", { value: "xml" }),
    ),
  );
}

function levelOf(self: string, address: string, title?: string): readonly XmlElement[] {
  return [
    xml("FRBRthis", { value: `${self}/!main` }),
    xml("FRBRuri", { value: address }),
    ...(title === undefined ? [] : [xml("FRBRalias", { name: "title", value: title })]),
    xml("FRBRdate", { date: NO_DATE, name: "unknown" }),
    xml("FRBRauthor", { href: SOURCE }),
  ];
}

/** The program that made the file, as the one thing that its metadata refers to. */
export function references(): XmlElement {
  const program = { eId: "travaux", href: "/akn/ontology/organization/zz/travaux", showAs: "Travaux" };
  return xml("references", { source: SOURCE }, xml("TLCOrganization", program));
}

/** What the draft has and the standard has no place for: lines apart from the text, comments in the margin. */
export function proprietary(report: DraftReport, comments: readonly XmlElement[]): XmlElement {
  return xml(
    "proprietary",
    { source: SOURCE },
    // The masthead is the first of the furniture: how many of its lines.
    xml("travaux:draft", {
      version: "1",
      ...(report.masthead === undefined ? {} : { masthead: String(report.masthead.length) }),
    }),
    ...report.furniture.map((line) => xml("travaux:furniture", {}, line)),
    ...comments,
  );
}

/** Notes to which no mark in the text leads. */
export function looseNotes(notes: readonly XmlElement[]): readonly XmlElement[] {
  return notes.length === 0 ? [] : [xml("notes", { source: SOURCE }, ...notes)];
}
