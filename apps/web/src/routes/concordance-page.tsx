import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ConcordanceTable } from "../concordance/concordance-table.tsx";
import { questions } from "../questions.ts";
import { countOf } from "../ui/counts.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../concordance/concordance.css";

const route = getRouteApi("/n/$negotiation/concordance");

/** Under which number each passage stood in each draft, as one table. */
export function ConcordancePage(): ReactNode {
  const { negotiation } = route.useParams();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { data: concordance } = useSuspenseQuery(questions.concordance(read, negotiation));
  return (
    <div className="page">
      <PageHeading title={`Concordance, ${list.negotiation.title}`}>Concordance</PageHeading>
      <p className="quiet">
        {concordance.rows.length === 0
          ? "There is no draft yet: add one, and its paragraphs stand here."
          : `${countOf(concordance.rows.length, "passage", "passages")} through ${countOf(concordance.drafts.length, "draft", "drafts")}.`}
      </p>
      <ConcordanceTable negotiation={negotiation} concordance={concordance} />
    </div>
  );
}
