import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { SearchResult } from "@travaux/model";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { PassageHit } from "../search/passage-hit.tsx";
import { StatementHits } from "../search/statement-hits.tsx";
import { countOf } from "../ui/counts.ts";
import { sentenceOf } from "../ui/notices.tsx";
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
      <PageHeading title={q === "" ? "Search" : `Search: ${q}`}>
        {q === "" ? "Search drafts and statements" : `“${q}”`}
      </PageHeading>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      <p role="status" className="quiet">
        {q === ""
          ? "Type words above, or a number such as 44, 16(c) or Art. 12(4)(b), and press Enter."
          : data === undefined
            ? error === null
              ? "Searching…"
              : ""
            : found(data)}
      </p>
      {data === undefined || data.hits.length === 0 ? null : (
        <section className="hits" aria-labelledby="hits-drafts">
          <h2 id="hits-drafts" className="hits-draft">
            In drafts
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
  if (total === 0 && statements.total === 0)
    return "No paragraph has all these words or is called so; try fewer words.";
  const inDrafts = `${countOf(passages, "passage", "passages")} in ${countOf(total, "paragraph", "paragraphs")} of drafts`;
  const cut = hits.length < passages ? `; the best ${hits.length} are shown` : "";
  return `${inDrafts}${cut}; ${countOf(statements.total, "place", "places")} in statements.`;
}
