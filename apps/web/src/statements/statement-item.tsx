import { Link } from "@tanstack/react-router";
import type { Round, StatementListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { printDate } from "../ui/dates.ts";
import { CountsLine } from "./counts-line.tsx";
import { languageName, ParticularValue } from "./particular-value.tsx";

interface StatementItemProps {
  readonly negotiation: string;
  readonly statement: StatementListEntry;
  readonly rounds: readonly Round[];
}

/** One statement in the list of all: what it is called, who spoke for whom, where and when, and how its citations stand. */
export function StatementItem({ negotiation, statement, rounds }: StatementItemProps): ReactNode {
  const { id, particulars, counts, wordings, findings } = statement;
  const { title, speaker, onBehalfOf, meeting, round, date, language } = particulars;
  const roundLabel = round.value === null ? null : roundName(round.value, rounds);
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return (
    <li className="statement-item">
      <p className="statement-date">
        {date.value === null ? (
          <span className="quiet">No date</span>
        ) : (
          <ParticularValue particular={date} print={({ on }) => printDate(on)} />
        )}
      </p>
      <div className="statement-body">
        <h2 className="statement-title">
          <Link to="/n/$negotiation/statements/$statement" params={{ negotiation, statement: id }}>
            <bdi>{title.value ?? id}</bdi>
          </Link>
        </h2>
        <p>
          {speaker.value === null ? (
            onBehalfOf.value === null ? (
              <span className="quiet">Speaker not known</span>
            ) : null
          ) : (
            <ParticularValue particular={speaker} print={String} />
          )}
          {onBehalfOf.value === null ? null : (
            <>
              <span className="quiet">{speaker.value === null ? "For" : " for"}</span>{" "}
              <ParticularValue particular={onBehalfOf} print={String} />
            </>
          )}
        </p>
        <ul className="statement-where meta quiet">
          {round.value === null ? null : (
            <li>
              <ParticularValue particular={round} print={(number) => roundName(number, rounds)} />
            </li>
          )}
          {meeting.value === null || meeting.value === roundLabel ? null : (
            <li>
              <ParticularValue particular={meeting} print={String} />
            </li>
          )}
          <li>
            <ParticularValue particular={language} print={languageName} />
          </li>
        </ul>
        <CountsLine counts={counts} />
        {wordings === 0 ? null : (
          <p className="meta quiet">
            Asks for {wordings === 1 ? "a change of wording" : `${wordings} changes of wording`}
          </p>
        )}
        {warnings.map(({ code, message }) => (
          <p key={`${code}-${message}`} className="statement-finding meta">
            {message}
          </p>
        ))}
      </div>
    </li>
  );
}

/** The round as the calendar calls it, else its number. */
export function roundName(number: number, rounds: readonly Round[]): string {
  return rounds.find((round) => round.number === number)?.label ?? `Round ${number}`;
}
