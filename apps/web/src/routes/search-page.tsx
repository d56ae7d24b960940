import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { foundSentence } from "../search/found-sentence.ts";
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
  const navigate = route.useNavigate();
  const { data, error } = useQuery({ ...questions.search(useReadModel(), negotiation, q), enabled: q !== "" });
  return (
    <div className="page">
      <PageHeading title={q === "" ? t("search.title") : t("search.titleOf", { query: q })}>
        {q === "" ? t("search.heading") : t("search.quoted", { query: q })}
      </PageHeading>
      <SearchForm key={q} asked={q} search={(next) => void navigate({ search: { q: next } })} />
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      <p role="status" className="quiet">
        {q === ""
          ? t("search.hint")
          : data === undefined
            ? error === null
              ? t("search.searching")
              : ""
            : foundSentence(data)}
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

interface SearchFormProps {
  readonly asked: string;
  readonly search: (query: string) => void;
}

function SearchForm({ asked, search }: SearchFormProps): ReactNode {
  const submit = (form: FormData): void => {
    const query = form.get("q");
    if (typeof query === "string" && query.trim() !== "") search(query.trim());
  };
  return (
    <search className="search-form no-print">
      <form action={submit}>
        <input name="q" type="search" className="input" aria-label={t("palette.title")} defaultValue={asked} />
        <button type="submit" className="button">
          {t("search.title")}
        </button>
      </form>
    </search>
  );
}
