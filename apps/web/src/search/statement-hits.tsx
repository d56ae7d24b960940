import { Link } from "@tanstack/react-router";
import type { SearchResult } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { MatchedText } from "./matched-text.tsx";

interface StatementHitsProps {
  readonly negotiation: string;
  readonly statements: SearchResult["statements"];
}

/** What statements say in the words of a query: who said it, when, and the words around. */
export function StatementHits({ negotiation, statements }: StatementHitsProps): ReactNode {
  if (statements.hits.length === 0) return null;
  return (
    <section className="hits" aria-labelledby="hits-statements">
      <h2 id="hits-statements" className="hits-draft">
        {t("search.inStatements")}
      </h2>
      <ol className="hit-list">
        {statements.hits.map((hit) => (
          <li key={`${hit.statement}-${hit.paragraph}`} className="hit">
            <div className="hit-place">
              <span className="hit-draft">
                <bdi>{hit.onBehalfOf ?? hit.speaker ?? t("search.statement")}</bdi>
              </span>
              {hit.date === null ? null : <span className="hit-draft">{printDate(hit.date)}</span>}
            </div>
            <div>
              <p className="text" dir="auto">
                <MatchedText text={hit.text} matches={hit.matches} />
              </p>
              <p className="hit-life" dir="auto">
                <Link to="/n/$negotiation/statements/$statement" params={{ negotiation, statement: hit.statement }}>
                  {hit.title}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {statements.hits.length < statements.total ? (
        <p className="quiet">{t("search.bestShown", { best: statements.hits.length })}</p>
      ) : null}
    </section>
  );
}
