import type { Dated } from "./dated.ts";
import type { DocumentJson } from "./document-json.ts";
import type { Source } from "./draft.ts";
import type { Finding } from "./finding.ts";

/** Something said or written about the text: a speech, a letter, a report of a meeting. */
export interface Statement {
  readonly id: string;
  readonly title: string;
  /** Who spoke. */
  readonly speaker: string | null;
  /** For whom, when that is someone else: the speaker is not the actor. */
  readonly onBehalfOf: string | null;
  readonly meeting: string | null;
  readonly date: Dated | null;
  readonly round: number | null;
  readonly language: string;
  readonly source: Source;
}

/** What was understood of a statement's original. */
export interface StatementText {
  readonly title: string;
  readonly language: string;
  readonly source: Source;
  readonly document: DocumentJson;
  /** Running heads and feet: a statement's date stands there at times. */
  readonly furniture?: readonly string[];
  readonly findings: readonly Finding[];
}
