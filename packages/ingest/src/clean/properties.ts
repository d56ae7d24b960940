import type { RemovedThing } from "@travaux/model";
import { RefusalSignal } from "../ingest-error.ts";
import type { Limits } from "../limits.ts";
import { readXml, readXmlText } from "../readers/docx/xml.ts";
import type { XmlText } from "../readers/docx/xml.ts";
import { attributeOf, charactersOf, elementsOf } from "../readers/docx/xml-element.ts";
import type { XmlElement } from "../readers/docx/xml-element.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import type { Tally } from "./findings-tally.ts";
import { rewriteXml } from "./rewrite-xml.ts";

/** What of the properties belongs to the text: how it is called and what language it is in. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(["title", "language"]);

/** The properties that every kind of file has, with those of the text alone. */
export function cleanCoreProperties(source: XmlText, tally: Tally): string {
  for (const property of elementsOf(readXmlText(source))) {
    const name = localName(property.name);
    const value = charactersOf(property).trim();
    if (name === "title" && value !== "") tally.left("title", value);
    if (!OF_THE_TEXT.has(name)) tally.removed("properties", value === "" ? undefined : `${name}: ${value}`);
  }
  let before = 0;
  return rewriteXml(source, ({ local, attributes }) => {
    const isRoot = before++ === 0;
    return isRoot || OF_THE_TEXT.has(local) ? { attributes } : "dropped";
  });
}

/** What is counted of a text is none of people and machines. */
const COUNTS: ReadonlySet<string> = new Set([
  "Pages",
  "Words",
  "Characters",
  "CharactersWithSpaces",
  "Lines",
  "Paragraphs",
  "HeadingPairs",
  "TitlesOfParts",
]);

/** Tells of each value in a part that goes whole: properties by their names, people. */
export function tellValues(
  part: string,
  what: RemovedThing,
  { zip, limits, tally }: { readonly zip: ZipParts; readonly limits: Limits; readonly tally: Tally },
): void {
  for (const element of valuesIn(part, zip, limits)) {
    const name = attributeOf(element, "name") ?? localName(element.name);
    const person = element.attributes.find((_, at) => at % 2 === 1 && element.attributes[at - 1]?.endsWith(":author"));
    const value = charactersOf(element).trim();
    if (person !== undefined) tally.removed(what, person);
    else tally.removed(what, value === "" || COUNTS.has(name) ? undefined : `${name}: ${value}`);
  }
}

/** The elements below the root; none of a part that is missing or broken: it goes in any case. */
function valuesIn(part: string, zip: ZipParts, limits: Limits): readonly XmlElement[] {
  const bytes = zip.read(part);
  if (bytes === null) return [];
  try {
    return elementsOf(readXml({ part, bytes, limits }));
  } catch (thrown) {
    if (thrown instanceof RefusalSignal && thrown.refusal.kind === "unreadable-file") return [];
    throw thrown;
  }
}

/** "creator" of "dc:creator". */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
