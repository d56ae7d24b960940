import { recogniseParticulars } from "@travaux/cite";
import type { Recognised } from "@travaux/cite";
import type { CorrectedParticular, Decision, Particular, Round, Statement, StatementParticulars } from "@travaux/model";
import { standingDecisions } from "@travaux/model";
import { titleFromName } from "../keep-statement.ts";
import type { ReadCitations } from "./read-citations.ts";

type Field = CorrectedParticular["field"];

/**
 * What is known of a statement, and how: what a person corrected stands before what was said when it was added, and that
 * before what is recognised in its text.
 */
export function particularsOf(
  statement: Pick<Statement, "title" | "speaker" | "onBehalfOf" | "meeting" | "date" | "round" | "language" | "source">,
  read: ReadCitations,
  { rounds, corrections }: { readonly rounds: readonly Round[]; readonly corrections: readonly Decision[] },
): StatementParticulars {
  const found = recogniseParticulars(read, rounds);
  const corrected = new Map(
    corrections.flatMap((decision) =>
      decision.says.kind === "corrected-particular" ? [[decision.says.says.field, decision] as const] : [],
    ),
  );
  const known = <Value>(field: Field, said: Value | null, recognised: Recognised<Value> | null): Particular<Value> =>
    correctedIn<Value>(corrected.get(field)) ?? saidOrRecognised(said, recognised);
  // The archive keeps a title and a language in any case: said is what neither the file nor its name has.
  const isTitleSaid = statement.title !== read.title && statement.title !== titleFromName(statement.source.name);
  const isLanguageSaid = statement.language !== read.language;
  const title = found.title ?? { value: statement.title, place: null };
  return {
    title: known("title", isTitleSaid ? statement.title : null, title),
    speaker: known("speaker", statement.speaker, found.speaker),
    onBehalfOf: known("onBehalfOf", statement.onBehalfOf, found.onBehalfOf),
    meeting: known("meeting", statement.meeting, found.meeting),
    round: known("round", statement.round, found.round),
    date: known("date", statement.date, found.date),
    language: known("language", isLanguageSaid ? statement.language : null, languageOf(read.language, found.language)),
  };
}

/** What people corrected of one statement, as far as it stands. */
export function correctionsOf(journal: readonly Decision[], statement: string): readonly Decision[] {
  return standingDecisions(journal).filter(
    ({ says }) => says.kind === "corrected-particular" && says.statement === statement,
  );
}

function saidOrRecognised<Value>(said: Value | null, recognised: Recognised<Value> | null): Particular<Value> {
  if (said !== null) return { value: said, source: "said" };
  if (recognised === null) return { value: null, source: "unknown" };
  const { value, place } = recognised;
  return place === null ? { value, source: "recognised" } : { value, source: "recognised", place };
}

function correctedIn<Value>(decision: Decision | undefined): Particular<Value> | null {
  if (decision?.says.kind !== "corrected-particular") return null;
  const { uuid, author, at, says } = decision;
  // The field by which the decision was found has values of this type: `CorrectedParticular` says so.
  return { value: says.says.value as Value | null, source: "corrected", by: { uuid, author, at } };
}

/** Files often say the language of the program that made them: words that clearly are of another one are believed. */
function languageOf(ofFile: string, told: Recognised<string> | null): Recognised<string> | null {
  if (ofFile === "und") return told;
  const isSame = told === null || ofFile.split("-")[0] === told.value;
  return isSame ? { value: ofFile, place: null } : told;
}
