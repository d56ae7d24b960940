import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Keeping } from "../copy/keeping.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { MatchedText } from "../search/matched-text.tsx";
import { printDate } from "../ui/dates.ts";
import { textAttributes } from "../ui/direction.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { type CitingStatement, citingStatements, namedInWords, statusInWords } from "./citing-statements.ts";
import { spokenBy } from "./passage-words.tsx";
import { SettleLink } from "./settle-link.tsx";
import "../search/search.css";
import "./cited-here.css";

interface CitedHereProps {
  readonly negotiation: string;
  /** "#id@rev-2" */
  readonly address: string;
}

/** The statements that cite a paragraph, in whatever draft and under whatever number, with the words around. */
export function CitedHere({ negotiation, address }: CitedHereProps): ReactNode {
  const { data, error } = useQuery(questions.cited(useReadModel(), negotiation, address));
  return (
    <section className="cited-here" aria-labelledby="cited-here" aria-busy={data === undefined && error === null}>
      <h2 id="cited-here" className="section-title">
        {t("citing.title")}
      </h2>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      {data === undefined ? null : data.citations.length === 0 ? (
        <p className="quiet">{t("citing.none")}</p>
      ) : (
        <CitingStatements negotiation={negotiation} groups={citingStatements(data.citations)} />
      )}
    </section>
  );
}

/** As many as are seen without asking: what stands below is still in reach. */
const SHOWN = 5;

interface CitingStatementsProps {
  readonly negotiation: string;
  readonly groups: readonly CitingStatement[];
}

function CitingStatements({ negotiation, groups }: CitingStatementsProps): ReactNode {
  const item = (group: CitingStatement): ReactNode => (
    <Citing key={group.statement.id} negotiation={negotiation} group={group} />
  );
  const rest = groups.slice(SHOWN);
  return (
    <>
      <ol className="cited-list">{groups.slice(0, SHOWN).map(item)}</ol>
      {rest.length === 0 ? null : (
        <details className="cited-rest">
          <summary>{t("citedHere.more", { count: rest.length })}</summary>
          <ol className="cited-list">{rest.map(item)}</ol>
        </details>
      )}
    </>
  );
}

function Citing({ negotiation, group }: { readonly negotiation: string; readonly group: CitingStatement }): ReactNode {
  const { statement, citations } = group;
  const who = spokenBy(statement);
  const params = { negotiation, statement: statement.id };
  return (
    <li>
      <p>
        <Link to="/n/$negotiation/statements/$statement" params={params} preload={false}>
          <bdi>{statement.title}</bdi>
        </Link>
        <span className="quiet">
          {who === null ? null : (
            <>
              {t("list.comma")}
              {who}
            </>
          )}
          {statement.date === null ? "" : `${t("list.comma")}${printDate(statement.date)}`}
        </span>
      </p>
      <ul className="cited-passages">
        {citations.map((cited) => (
          <li key={cited.citation.number} data-status={cited.status}>
            <p className="meta">
              <Message
                id="citing.line"
                named={
                  <Link
                    to="/n/$negotiation/statements/$statement"
                    params={params}
                    hash={`c-${cited.citation.number}`}
                    preload={false}
                  >
                    {namedInWords(cited)}
                  </Link>
                }
                quiet={(words) => <span className="quiet">{words}</span>}
                status={statusInWords(cited)}
              />{" "}
              <Keeping>
                <span className="no-print">
                  <SettleLink negotiation={negotiation} statement={statement.id} citation={cited.citation} />
                </span>
              </Keeping>
            </p>
            <p className="text" {...textAttributes(statement.language)}>
              <MatchedText text={cited.passage.text} matches={[{ from: cited.passage.from, to: cited.passage.to }]} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}
