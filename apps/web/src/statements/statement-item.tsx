import { Link } from "@tanstack/react-router";
import type { Round, StatementListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { CountsLine } from "./counts-line.tsx";
import { languageName, ParticularValue } from "./particular-value.tsx";
import "./statement-list.css";

interface StatementItemProps {
  readonly negotiation: string;
  readonly statement: StatementListEntry;
  readonly rounds: readonly Round[];
}

/** One statement in the list of all: what it is called, who spoke for whom, where and when, and how its citations stand. */
export function StatementItem({ negotiation, statement, rounds }: StatementItemProps): ReactNode {
  const { id, particulars, counts, wordings, findings } = statement;
  const { title, meeting, round, date, language } = particulars;
  const roundLabel = round.value === null ? null : roundName(round.value, rounds);
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return (
    <li className="statement-item">
      <p className="statement-date">
        {date.value === null ? (
          <span className="quiet">{t("overview.noDate")}</span>
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
          <Speakers particulars={particulars} />
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
        {wordings === 0 ? null : <p className="meta quiet">{t("statements.asks", { count: wordings })}</p>}
        {warnings.map((finding) => (
          <p key={`${finding.code}-${finding.message}`} className="statement-finding meta">
            <FindingSentence finding={finding} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** Who spoke, and for whom. */
function Speakers({ particulars }: Pick<StatementListEntry, "particulars">): ReactNode {
  const { speaker, onBehalfOf } = particulars;
  const who = <ParticularValue particular={speaker} print={String} />;
  const whom = <ParticularValue particular={onBehalfOf} print={String} />;
  if (onBehalfOf.value !== null && speaker.value !== null)
    return (
      <Message
        id="statements.speakerFor"
        speaker={who}
        group={whom}
        quiet={(words) => <span className="quiet">{words}</span>}
      />
    );
  if (onBehalfOf.value !== null) return <Message id="statements.for" group={whom} />;
  return speaker.value === null ? <span className="quiet">{t("statements.noSpeaker")}</span> : who;
}

/** The round as the calendar calls it, else its number. */
export function roundName(number: number, rounds: readonly Round[]): string {
  return rounds.find((round) => round.number === number)?.label ?? t("statements.round", { number });
}
