import { Link } from "@tanstack/react-router";
import type { DecisionList, ListedDecision, StatementListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { capitalised } from "../ui/capitalised.ts";
import { printDate } from "../ui/dates.ts";

type SettledDecision = ListedDecision & {
  readonly says: Extract<ListedDecision["says"], { readonly kind: "settled-citation" }>;
};

interface SettledListProps {
  readonly negotiation: string;
  readonly decisions: DecisionList;
  readonly statements: readonly StatementListEntry[];
  readonly isBusy: boolean;
  readonly revoke: (uuid: string) => void;
}

/** What people settled and still stands, the latest first: what, who, when; each can be taken back. */
export function SettledList({ negotiation, decisions, statements, isBusy, revoke }: SettledListProps): ReactNode {
  const settled = decisions.decisions.filter(isSettled).toReversed();
  if (settled.length === 0) return null;
  return (
    <section aria-labelledby="settled" className="settled">
      <h2 id="settled" className="section-title">
        Settled by people
      </h2>
      <ol className="settled-list">
        {settled.map((decision) => {
          const { uuid, author, at, says } = decision;
          const title = statements.find(({ id }) => id === says.statement)?.particulars.title.value ?? says.statement;
          const meaning = meaningInWords(decision);
          return (
            <li key={uuid}>
              <div>
                <p>
                  “<bdi>{says.quotation}</bdi>” <bdi>{meaning}</bdi>
                </p>
                <p className="meta quiet">
                  <bdi>{author}</bdi>, {printDate(at)};{" "}
                  <Link to="/n/$negotiation/statements/$statement" params={{ negotiation, statement: says.statement }}>
                    <bdi>{title}</bdi>
                  </Link>
                </p>
              </div>
              <button
                type="button"
                className="button"
                disabled={isBusy}
                aria-label={`Revoke: “${says.quotation}” ${meaning}`}
                onClick={() => revoke(uuid)}
              >
                Revoke
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function isSettled(decision: ListedDecision): decision is SettledDecision {
  return decision.says.kind === "settled-citation" && decision.state === "standing";
}

/** "means 44@rev-3 and 45@rev-3". */
export function meaningInWords({ says, places }: SettledDecision): string {
  switch (says.means.kind) {
    case "paragraphs":
      return `means ${places.map(({ address, quotation }) => address ?? `“${quotation}”`).join(" and ")}`;
    case "elsewhere":
      return says.means.document === null ? "means another document" : `means ${says.means.document}`;
    case "none":
      return "means no paragraph";
  }
}

/** What was just kept or taken back, as a sentence: “Kept: “paragraph 44” means 44@rev-3.”; empty for anything else. */
export function keptInWords(decision: ListedDecision): string {
  const { says } = decision;
  if (says.kind !== "settled-citation") return "";
  const meaning = meaningInWords({ ...decision, says });
  return `${capitalised(decision.state === "revoked" ? "taken back" : "kept")}: “${says.quotation}” ${meaning}.`;
}
