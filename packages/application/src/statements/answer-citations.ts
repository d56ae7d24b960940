import { bindCitations } from "@travaux/cite";
import type { Citations, Finding, Source, StatementParticulars } from "@travaux/model";
import { headingOf } from "../series/open-shelf.ts";
import { laySettlements } from "./lay-settlements.ts";
import type { KeptSettlement } from "./lay-settlements.ts";
import { listCitation } from "./list-citation.ts";
import { listWording } from "./list-wording.ts";
import { ordinalName } from "./ordinal-name.ts";
import type { ReadCitations } from "./read-citations.ts";
import type { StatementRoom } from "./statement-room.ts";

/** A statement that was read, with what is known and was said of it. */
export interface ReadStatement {
  /** Null for a file that is not kept. */
  readonly id: string | null;
  readonly source: Source;
  readonly read: ReadCitations;
  readonly particulars: StatementParticulars;
  readonly settlements: readonly KeptSettlement[];
}

/**
 * The answer about one statement: its citations bound to the drafts of the room, with what people settled laid over.
 *
 * @param room null without an archive: then citations are recognised and not bound
 */
export function answerCitations(statement: ReadStatement, room: StatementRoom | null): Citations {
  const { id, source, read, particulars, settlements } = statement;
  const { text, found } = read;
  const { title, speaker, onBehalfOf, meeting, date, round, language } = particulars;
  const bindable = {
    title: title.value ?? "",
    text,
    language: language.value ?? "und",
    date: date.value,
    round: round.value,
  };
  const bound = room === null ? found : bindCitations(found, room.calendar, bindable).citations;
  const settled = laySettlements(bound, settlements, (draft) => room?.drafts.get(draft)?.paragraphs ?? []);
  const citations = settled.map((each, index) => listCitation(each, index + 1, room));
  return {
    format: "travaux.citations/1",
    statement: {
      id,
      title: title.value ?? "",
      speaker: speaker.value,
      onBehalfOf: onBehalfOf.value,
      meeting: meeting.value,
      date: date.value?.on ?? null,
      round: round.value === null ? null : ordinalName(round.value),
      language: language.value ?? "und",
    },
    particulars,
    source,
    drafts: room === null ? [] : [...room.drafts.values()].map(({ draft }) => headingOf(draft)),
    text,
    citations,
    wordings: read.wordings.map((wording) => listWording(wording, { text, citations, room })),
    findings: [...read.findings, ...findingsOf(citations)],
  };
}

/** What was odd about citations that nobody settled, each once; a date that lies outside its round stays odd. */
function findingsOf(citations: Citations["citations"]): readonly Finding[] {
  const all = citations.flatMap(({ findings, settled }) =>
    settled === undefined ? findings : findings.filter(({ code }) => code === "date-outside-round"),
  );
  return [...new Map(all.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
