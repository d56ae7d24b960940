import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { SearchResult } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { PassageHit } from "../search/passage-hit.tsx";
import { StatementHits } from "../search/statement-hits.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../search/search.css";

const route = getRouteApi("/n/$negotiation/search");

/** The passages that have all words of a query or are called so, each once, and what statements say in these words. */
export function SearchPage(): ReactNode {
  const { negotiation } = route.useParams();
  const { q = "" } = route.useSearch();
  const { data, error } = useQuery({ ...questions.search(useReadModel(), negotiation, q), enabled: q !== "" });
  return (
    <div className="page">
      <PageHeading title={q === "" ? t("search.title") : t("search.titleOf", { query: q })}>
        {q === "" ? t("search.heading") : t("search.quoted", { query: q })}
      </PageHeading>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      <p role="status" className="quiet">
        {q === "" ? t("search.hint") : data === undefined ? (error === null ? t("search.searching") : "") : found(data)}
      </p>
      {data === undefined || data.hits.length === 0 ? null : (
        <section className="hits" aria-labelledby="hits-drafts">
          <h2 id="hits-drafts" className="hits-draft">
            {t("search.inDrafts")}
          </h2>
          <ol className="hit-list">
            {data.hits.map((hit) => (
              <PassageHit key={`${hit.by}-${hit.draft}-${hit.paragraph}`} negotiation={negotiation} hit={hit} />
            ))}
          </ol>
        </section>
      )}
      {data === undefined ? null : <StatementHits negotiation={negotiation} statements={data.statements} />}
    </div>
  );
}

function found({ total, passages, hits, statements }: SearchResult): string {
  if (total === 0 && statements.total === 0) return t("search.nothing");
  const counts = {
    passages: t("count.passages", { count: passages }),
    paragraphs: t("count.paragraphs", { count: total }),
    places: t("count.places", { count: statements.total }),
  };
  return hits.length < passages ? t("search.foundBest", { ...counts, best: hits.length }) : t("search.found", counts);
}
