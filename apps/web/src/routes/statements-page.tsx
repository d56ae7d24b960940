import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { StatementChoice } from "../statements/statement-choice.tsx";
import { filterStatements } from "../statements/statement-filter.ts";
import { StatementItem } from "../statements/statement-item.tsx";
import { countOf } from "../ui/counts.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../statements/statements.css";

const route = getRouteApi("/n/$negotiation/statements");

/** What was said about the text, by date, and how its citations stand. */
export function StatementsPage(): ReactNode {
  const { negotiation } = route.useParams();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { data: list } = useSuspenseQuery(questions.statements(useReadModel(), negotiation));
  const { statements, rounds, open } = list;
  const shown = filterStatements(statements, filter);
  return (
    <div className="page statements-page">
      <div className="statements-head">
        <PageHeading title={`Statements, ${list.negotiation.title}`}>Statements</PageHeading>
        <p className="quiet">What was said about the text, by date. Dotted words were recognised in the original.</p>
        {open.length === 0 ? null : (
          <p>
            <Link to="/n/$negotiation/open-citations" params={{ negotiation }} className="button">
              {countOf(open.length, "open citation", "open citations")} to settle
            </Link>
          </p>
        )}
      </div>
      {statements.length === 0 ? (
        <p>
          There is no statement yet. <code>travaux add statement FILE</code> keeps one, and its citations stand here.
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
              ? `${countOf(shown.length, "statement", "statements")}.`
              : `${shown.length} of ${countOf(statements.length, "statement", "statements")}.`}{" "}
            {shown.length === 0 ? (
              <Link to="/n/$negotiation/statements" params={{ negotiation }}>
                Show all
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
