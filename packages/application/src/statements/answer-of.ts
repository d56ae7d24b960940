import type { Citations, CitingPassage, ListedCitation, Statement } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Outcome } from "../travaux-error.ts";
import { answerCitations } from "./answer-citations.ts";
import { settlementsOf } from "./lay-settlements.ts";
import { correctionsOf, particularsOf } from "./particulars-of.ts";
import { recallCitations } from "./read-citations.ts";
import type { StatementRoom } from "./statement-room.ts";

/** The answer about one statement of a room, worked out once. `missing` when it was removed since the room was opened. */
export async function answerOf(room: StatementRoom, statement: Statement): Promise<Outcome<Citations>> {
  const known = room.answers.get(statement.id) ?? workOut(room, statement);
  room.answers.set(statement.id, known);
  return known;
}

async function workOut(room: StatementRoom, statement: Statement): Promise<Outcome<Citations>> {
  const { archive, shelf, journal, rounds } = room;
  const { id, source } = statement;
  const read = await recallCitations(archive, shelf.negotiation.name, statement);
  if (read === null) return failure({ kind: "missing", what: "statement", name: id });
  const particulars = particularsOf(statement, read, { rounds, corrections: correctionsOf(journal, id) });
  return success(answerCitations({ id, source, read, particulars, settlements: settlementsOf(journal, id) }, room));
}

/** The answers about all statements of a room: by date, the undated ones first. */
export async function allAnswers(room: StatementRoom): Promise<Outcome<readonly Citations[]>> {
  const answers: Citations[] = [];
  for (const statement of room.statements) {
    const answer = await answerOf(room, statement);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  const key = ({ statement }: Citations): string => statement.date ?? "";
  return success(answers.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0)));
}

/** A citation apart from its statement, with the paragraph of the statement around it. */
export function passageOf({ statement, text }: Citations, citation: ListedCitation): CitingPassage {
  const before = text.lastIndexOf("\n\n", citation.from);
  const start = before < 0 ? 0 : before + 2;
  const end = text.indexOf("\n\n", citation.to);
  return {
    statement: { ...statement, id: statement.id ?? "" },
    citation,
    passage: {
      text: text.slice(start, end < 0 ? text.length : end),
      from: citation.from - start,
      to: citation.to - start,
    },
  };
}
