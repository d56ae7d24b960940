import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { SearchHit } from "@travaux/model";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { MatchedText } from "../search/matched-text.tsx";
import { hitsByDraft } from "../search/hits-by-draft.ts";
import { countOf } from "../ui/counts.ts";
import { sentenceOf } from "../ui/notices.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../search/search.css";

const route = getRouteApi("/n/$negotiation/search");

/** The paragraphs that have all words of a query, by draft. */
export function SearchPage(): ReactNode {
  const { negotiation } = route.useParams();
  const { q = "" } = route.useSearch();
  const { data, error } = useQuery({ ...questions.search(useReadModel(), negotiation, q), enabled: q !== "" });
  return (
    <div className="page">
      <PageHeading title={q === "" ? "Search" : `Search: ${q}`}>
        {q === "" ? "Search the drafts" : `“${q}”`}
      </PageHeading>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      <p role="status" className="quiet">
        {q === ""
          ? "Type words above and press Enter."
          : data === undefined
            ? "Searching…"
            : found(data.total, data.hits)}
      </p>
      {hitsByDraft(data?.hits ?? []).map((group) => (
        <section key={group.draft} className="hits" aria-labelledby={`hits-${group.draft}`}>
          <h2 id={`hits-${group.draft}`} className="hits-draft">
            {group.label}
          </h2>
          <ol className="hit-list">
            {group.hits.map((hit) => (
              <li key={hit.paragraph} className="hit">
                <Link
                  to="/n/$negotiation/p/$draft/$paragraph"
                  params={{ negotiation, draft: hit.draft, paragraph: hit.paragraph }}
                  preload={false}
                >
                  <bdi>{hit.address ?? hit.label ?? "No number"}</bdi>
                </Link>
                <p className="text" dir="auto">
                  <MatchedText text={hit.text} matches={hit.matches} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function found(total: number, hits: readonly SearchHit[]): string {
  if (total === 0) return "No paragraph has all these words; try fewer, or their beginnings.";
  const paragraphs = countOf(total, "paragraph", "paragraphs");
  return hits.length < total ? `${paragraphs}; the best ${hits.length} are shown.` : `${paragraphs}.`;
}
