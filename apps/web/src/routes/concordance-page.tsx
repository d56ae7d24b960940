import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Concordance, filterConcordance } from "@travaux/model";
import { type ReactNode, useMemo } from "react";
import { t } from "../language/t.ts";
import { ConcordanceControls } from "../concordance/concordance-controls.tsx";
import { type ConcordanceSearch, filterOf, readConcordanceSearch } from "../concordance/concordance-search.ts";
import { ConcordanceTable } from "../concordance/concordance-table.tsx";
import { DownloadButtons } from "../concordance/download-buttons.tsx";
import { StepTable } from "../concordance/step-table.tsx";
import { questions } from "../questions.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../redline/compare.css";
import "../concordance/concordance.css";

const route = getRouteApi("/n/$negotiation/concordance");

/**
 * Under which number each passage stood in each draft, as one table; between two drafts in the form in which it is published.
 * The address holds which drafts, in whose order, and which rows.
 */
export function ConcordancePage(): ReactNode {
  const { negotiation } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { data, error } = useQuery({
    ...questions.concordance(read, negotiation, search),
    // What is shown stays until the other table comes: nothing jumps.
    placeholderData: (shown) => shown,
  });
  const concordance = useMemo(
    () => (data === undefined ? null : filterConcordance(data, filterOf(search))),
    [data, search],
  );
  const change = (changed: Partial<Record<keyof ConcordanceSearch, string>>): void => {
    void navigate({ search: (now) => readConcordanceSearch({ ...now, ...changed }), replace: true });
  };
  return (
    <div className="page">
      <PageHeading title={t("page.of", { page: t("shell.concordance"), of: list.negotiation.title })}>
        {t("shell.concordance")}
      </PageHeading>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      {data === undefined || concordance === null ? null : (
        <>
          <p className="quiet" role="status">
            {countsOf(concordance, data)}
          </p>
          <ConcordanceControls drafts={list.drafts} concordance={data} search={search} change={change} />
          {concordance.rows.length === 0 ? null : (
            <DownloadButtons negotiation={negotiation} concordance={concordance} />
          )}
          {concordance.drafts.length === 2 ? (
            <StepTable negotiation={negotiation} concordance={concordance} />
          ) : (
            <ConcordanceTable negotiation={negotiation} concordance={concordance} />
          )}
        </>
      )}
    </div>
  );
}

function countsOf(shown: Concordance, whole: Concordance): string {
  if (whole.rows.length === 0) return t("concordance.empty");
  const passages = t("count.passages", { count: whole.rows.length });
  const drafts = t("count.drafts", { count: whole.drafts.length });
  return shown.filter === undefined
    ? t("concordance.all", { passages, drafts })
    : t("concordance.some", { shown: shown.rows.length, passages, drafts });
}
