/** The vocabularies in which something is found that tells of people and machines, each with all of its names. */
const NAMESPACES = {
  word: [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ],
  relations: [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  chart: ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  drawing: ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  office: ["urn:schemas-microsoft-com:office:office"],
  schemas: ["http://schemas.openxmlformats.org/schemaLibrary/2006/main"],
} as const;
export type Vocabulary = keyof typeof NAMESPACES | "later-word";

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map(
  (Object.keys(NAMESPACES) as (keyof typeof NAMESPACES)[]).flatMap((vocabulary) =>
    NAMESPACES[vocabulary].map((uri) => [uri, vocabulary] as const),
  ),
);

/** What Word added to its vocabulary from 2010 on has namespaces that name the year; all are under one address. */
const LATER_WORD = /^http:\/\/schemas\.microsoft\.com\/office\/word\/20\d\d\//; // ".../word/2012/wordml"

/** The vocabulary of a namespace, or null for one in which nothing is looked for. */
export function vocabularyOf(uri: string): Vocabulary | null {
  return VOCABULARIES.get(uri) ?? (LATER_WORD.test(uri) ? "later-word" : null);
}
