import type { DraftReport } from "@travaux/model";
import { BodyWriter } from "./body-writer.ts";
import { documentParts } from "./document-parts.ts";
import { elementNames } from "./element-names.ts";
import { identification, looseNotes, proprietary, references } from "./identification.ts";
import { LineWriter } from "./line-writer.ts";
import { provisionTree } from "./provision-tree.ts";
import { printXml, xml } from "../xml/xml-element.ts";
import type { XmlElement } from "../xml/xml-element.ts";

const AKN_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const OWN_NAMESPACE = "urn:travaux:draft:1";

/**
 * A draft as Akoma Ntoso 3.0: a `statement` with its title, preamble and provisions, notes at their marks, tracked
 * changes as `ins` and `del`. Brackets and names in them stand as they are printed, since the standard has nothing for
 * them, and are found again when the file is read. What the standard has no place for stands beside it in attributes of
 * a namespace of ours, which its schema allows. Equal reports give equal files.
 */
export function renderDraftReportAkomaNtoso(report: DraftReport): string {
  return printXml(statementOf(report));
}

function statementOf(report: DraftReport): XmlElement {
  const { paragraphs } = report;
  const { titles, preamble, body, notes } = documentParts(paragraphs);
  const names = elementNames(new Set(paragraphs.flatMap(({ eId }) => eId ?? [])));
  const words = new LineWriter(names, paragraphs, notes);
  const writer = new BodyWriter(names, words);
  const preface = titles.length === 0 ? [] : [writer.preface(titles)];
  const recitals = preamble.length === 0 ? [] : [writer.preamble(provisionTree(preamble))];
  const provisions = writer.body(provisionTree(body));
  const mainBody = xml("mainBody", {}, ...(provisions.length === 0 ? [xml("p", {})] : provisions));
  const loose = looseNotes(words.looseNotes());
  const meta = xml("meta", {}, identification(report), references(), ...loose, proprietary(report, words.comments));
  return xml(
    "akomaNtoso",
    { xmlns: AKN_NAMESPACE, "xmlns:travaux": OWN_NAMESPACE },
    xml("statement", { name: "draft", contains: "originalVersion" }, meta, ...preface, ...recitals, mainBody),
  );
}
