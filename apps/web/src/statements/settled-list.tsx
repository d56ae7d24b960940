import { Link } from "@tanstack/react-router";
import type { DecisionList, ListedDecision, StatementListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { decisionWords } from "../decisions/decision-words.ts";
import { RevokeButton } from "../decisions/revoke-button.tsx";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import "./open-citations.css";

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
        {t("settled.title")}
      </h2>
      <ol className="settled-list">
        {settled.map((decision) => {
          const { uuid, author, at, says } = decision;
          const title = statements.find(({ id }) => id === says.statement)?.particulars.title.value ?? says.statement;
          const words = decisionWords(decision);
          return (
            <li key={uuid}>
              <div>
                <p>
                  <bdi>{words}</bdi>
                </p>
                <p className="meta quiet">
                  <bdi>{author}</bdi>, {printDate(at)};{" "}
                  <Link to="/n/$negotiation/statements/$statement" params={{ negotiation, statement: says.statement }}>
                    <bdi>{title}</bdi>
                  </Link>
                </p>
              </div>
              <RevokeButton words={words} isBusy={isBusy} revoke={() => revoke(uuid)} />
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

/** What was just kept or taken back, as a sentence: “Kept: “paragraph 44” in opening means 44@rev-3.” */
export function keptInWords(decision: ListedDecision): string {
  return t(decision.state === "revoked" ? "said.takenBack" : "said.kept", { what: decisionWords(decision) });
}
