import type { StatementToKeep } from "@travaux/archive";
import type { Dated, StatementText } from "@travaux/model";
import { shortName } from "./naming/draft-id.ts";
import type { OriginalFile } from "./ports.ts";

/** What a person said about a statement; null is what they left open. */
export interface StatementParticulars {
  readonly id: string | null;
  readonly title: string | null;
  readonly speaker: string | null;
  readonly onBehalfOf: string | null;
  readonly meeting: string | null;
  readonly date: Dated | null;
  readonly round: number | null;
  readonly language: string | null;
}

/**
 * A statement with what was understood of its file and what was said about it. Its id is made from the name of the file
 * unless given: "remarks-2.txt" gives "remarks-2".
 */
export function statementToKeep(file: OriginalFile, text: StatementText, said: StatementParticulars): StatementToKeep {
  const stem = titleFromName(file.name);
  const title = said.title ?? (text.title === "" ? stem : text.title);
  const id = said.id ?? (shortName(stem) || text.source.sha256.slice(0, 12));
  const { speaker, onBehalfOf, meeting, date, round } = said;
  const language = said.language ?? text.language;
  const statement = { id, title, speaker, onBehalfOf, meeting, date, round, language, source: text.source };
  return { statement, original: file.bytes, text };
}

/** What a statement is called that has no title: "remarks-2" for "remarks-2.txt". */
export function titleFromName(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot > 0 ? file.slice(0, dot) : file;
}
