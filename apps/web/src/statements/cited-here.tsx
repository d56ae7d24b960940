import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CitationOfParagraph } from "@travaux/model";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { MatchedText } from "../search/matched-text.tsx";
import { printDate } from "../ui/dates.ts";
import { textAttributes } from "../ui/direction.ts";
import { sentenceOf } from "../ui/notices.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { statusNames } from "./citation-words.ts";
import { spokenBy } from "./passage-words.tsx";
import "./statements.css";

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
        Statements that cite it
      </h2>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      {data === undefined ? null : data.citations.length === 0 ? (
        <p className="quiet">No statement cites this paragraph, in any draft.</p>
      ) : (
        <ol className="cited-list">
          {data.citations.map((cited) => (
            <Citing
              key={`${cited.statement.id}-${cited.citation.number}`}
              negotiation={negotiation}
              cited={cited}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Citing({ negotiation, cited }: { readonly negotiation: string; readonly cited: CitationOfParagraph }): ReactNode {
  const { statement, citation, passage, status, names } = cited;
  const who = spokenBy(statement);
  return (
    <li data-status={status}>
      <p>
        <Link
          to="/n/$negotiation/statements/$statement"
          params={{ negotiation, statement: statement.id }}
          hash={`c-${citation.number}`}
          preload={false}
        >
          <bdi>{statement.title}</bdi>
        </Link>
        {who === null ? null : (
          <span className="quiet">
            , <bdi>{who}</bdi>
          </span>
        )}
        {statement.date === null ? null : <span className="quiet">, {printDate(statement.date)}</span>}
      </p>
      <p className="meta">
        {status === "ambiguous" ? "It may mean " : "As "}
        {names.map(({ label, draftLabel }) => `${label} in ${draftLabel}`).join(status === "ambiguous" ? " or " : ", ")}
        <span className="quiet">
          {". "}
          {citation.settled === undefined ? statusNames[status].name : `Settled by ${citation.settled.author}`}.
        </span>
      </p>
      <p className="text" {...textAttributes(statement.language)}>
        <MatchedText text={passage.text} matches={[{ from: passage.from, to: passage.to }]} />
      </p>
    </li>
  );
}
