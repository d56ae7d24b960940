import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Keeping, useCanKeep } from "../copy/keeping.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { StatementChoice } from "../statements/statement-choice.tsx";
import { filterStatements } from "../statements/statement-filter.ts";
import { StatementItem } from "../statements/statement-item.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../statements/statement-list.css";
import "../statements/statements.css";

const route = getRouteApi("/n/$negotiation/statements");

/** What was said about the text, by date, and how its citations stand. */
export function StatementsPage(): ReactNode {
  const { negotiation } = route.useParams();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { data: list } = useSuspenseQuery(questions.statements(useReadModel(), negotiation));
  const { statements, rounds, open } = list;
  const canKeep = useCanKeep();
  const shown = filterStatements(statements, filter);
  const counted = t("count.statements", { count: statements.length });
  return (
    <div className="page statements-page">
      <div className="statements-head">
        <PageHeading title={t("page.of", { page: t("shell.statements"), of: list.negotiation.title })}>
          {t("shell.statements")}
        </PageHeading>
        <p className="quiet">{t("statements.lead")}</p>
        <Keeping>
          <p className="no-print">
            <Link to="/n/$negotiation/add-statement" params={{ negotiation }} className="button">
              {t("addStatement.title")}
            </Link>
          </p>
          {open.length === 0 ? null : (
            <p>
              <Link to="/n/$negotiation/open-citations" params={{ negotiation }} className="button">
                {t("statements.toSettle", { count: open.length })}
              </Link>
            </p>
          )}
        </Keeping>
      </div>
      {statements.length === 0 ? (
        <p>
          {canKeep ? (
            <Message id="statements.empty" code={(words) => <code dir="ltr">{words}</code>} />
          ) : (
            t("copy.noStatement")
          )}
        </p>
      ) : (
        <>
          <StatementChoice
            statements={statements}
            rounds={rounds}
            filter={filter}
            choose={(chosen) =>
              void navigate({ search: (now) => given({ ...now, ...chosen }), replace: true, resetScroll: false })
            }
          />
          <p role="status" className="quiet">
            {shown.length === statements.length
              ? t("statements.all", { statements: counted })
              : t("statements.some", { shown: shown.length, statements: counted })}{" "}
            {shown.length === 0 ? (
              <Link to="/n/$negotiation/statements" params={{ negotiation }}>
                {t("statements.showAll")}
              </Link>
            ) : null}
          </p>
          <ol className="statement-list">
            {shown.map((statement) => (
              <StatementItem key={statement.id} negotiation={negotiation} statement={statement} rounds={rounds} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

interface Asked {
  readonly round?: string | undefined;
  readonly speaker?: string | undefined;
  readonly status?: string | undefined;
}

/** Only what narrows the list stands in the address. */
function given({ round, speaker, status }: Asked): { round?: string; speaker?: string; status?: string } {
  return {
    ...(round === undefined ? {} : { round }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(status === undefined ? {} : { status }),
  };
}
