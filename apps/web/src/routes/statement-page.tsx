import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { ParticularsList } from "../statements/particulars-list.tsx";
import { findingsAbove } from "../statements/findings-above.ts";
import { StatementText } from "../statements/statement-text.tsx";
import { StatementsCrumbs } from "../statements/statements-crumbs.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../statements/statements.css";

const route = getRouteApi("/n/$negotiation/statements/$statement");

/** One statement: what is known of it, its words, and what it cites. */
export function StatementPage(): ReactNode {
  const { negotiation, statement } = route.useParams();
  const read = useReadModel();
  const { data: answer } = useSuspenseQuery(questions.statement(read, negotiation, statement));
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { citations, wordings, particulars } = answer;
  const cited = citations.length === 0 ? t("statement.noCitation") : t("count.citations", { count: citations.length });
  const title = particulars.title.value ?? statement;
  const id = answer.statement.id ?? statement;
  const above = useMemo(() => findingsAbove(answer), [answer]);
  const saidAbove = useMemo(() => new Set(above.map(({ message }) => message)), [above]);
  return (
    <div className="page statement-page">
      <div className="statements-head">
        <StatementsCrumbs negotiation={negotiation} />
        <PageHeading title={title}>
          <bdi>{title}</bdi>
        </PageHeading>
        <ParticularsList negotiation={negotiation} statement={id} particulars={particulars} rounds={list.rounds} />
        {above.map((finding) => (
          <p key={`${finding.code}-${finding.message}`} className="statement-finding">
            <FindingSentence finding={finding} />
          </p>
        ))}
        <p className="quiet">
          {wordings.length === 0
            ? t("statement.citations", { citations: cited })
            : t("statement.counts", { citations: cited, count: wordings.length })}
        </p>
      </div>
      <StatementText negotiation={negotiation} statement={id} citations={answer} saidAbove={saidAbove} />
    </div>
  );
}
