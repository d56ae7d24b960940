import type { Archive } from "@travaux/archive";
import { findCitations, findProposedWordings, statementText } from "@travaux/cite";
import type { Citation, ProposedWording, Statement, StatementText } from "@travaux/model";
import { paragraphsOf } from "@travaux/model";

/** What stands in a statement, whatever drafts there are and whatever people said. */
export interface ReadCitations {
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  /** The paragraphs with an empty line between. */
  readonly text: string;
  readonly found: readonly Citation[];
  readonly wordings: readonly ProposedWording[];
  readonly findings: StatementText["findings"];
}

/** Reads the citations of a statement from its text. */
export function readCitations(read: StatementText): ReadCitations {
  const paragraphs = paragraphsOf(read.document).map(({ text: words }) => words);
  const text = statementText(paragraphs);
  const found = findCitations(text);
  return {
    title: read.title,
    language: read.language,
    paragraphs,
    furniture: read.furniture ?? [],
    text,
    found,
    wordings: findProposedWordings(text, found),
    findings: read.findings,
  };
}

/** Some hundred speeches; a long report counts as one of them. */
const MOST_REMEMBERED = 300;

/** For each open archive what stands in its statements, the one asked for last at the end. */
const remembered = new WeakMap<Archive, Map<string, ReadCitations>>();

/** The same of a statement that is kept: read once, however much else the archive changes. Null when it was removed. */
export async function recallCitations(
  archive: Archive,
  negotiation: string,
  { id, source }: Statement,
): Promise<ReadCitations | null> {
  const all = remembered.get(archive) ?? new Map<string, ReadCitations>();
  remembered.set(archive, all);
  const key = JSON.stringify([negotiation, id, source.sha256]);
  const known = all.get(key);
  if (known !== undefined) {
    all.delete(key);
    all.set(key, known);
    return known;
  }
  const text = await archive.statementText(negotiation, id);
  if (text === null) return null;
  const read = readCitations(text);
  all.set(key, read);
  const [oldest] = all.keys();
  if (all.size > MOST_REMEMBERED && oldest !== undefined) all.delete(oldest);
  return read;
}
