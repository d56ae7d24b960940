import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type DecidedPlace, firstWords, type ListedDecision } from "@travaux/model";
import { type ReactNode, useRef } from "react";
import { Keeping, useCanKeep } from "../copy/keeping.tsx";
import { decisionWords, endWords } from "../decisions/decision-words.ts";
import { RevokeButton } from "../decisions/revoke-button.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { AuthorField, authorIn } from "../mending/author-field.tsx";
import { questions } from "../questions.ts";
import { capitalised } from "../ui/capitalised.ts";
import { printDate } from "../ui/dates.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "./decisions-page.css";

const route = getRouteApi("/n/$negotiation/decisions");

/** What people decided: which paragraphs belong together, what was misread; who did, when, and whether it stands. */
export function DecisionsPage(): ReactNode {
  const { negotiation } = route.useParams();
  const read = useReadModel();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { data: list } = useSuspenseQuery(questions.decisions(read, negotiation));
  const { data: drafts } = useSuspenseQuery(questions.drafts(read, negotiation));
  const revoking = useMutation({
    mutationFn: async (said: { readonly decision: string; readonly author: string }) =>
      read.revokeDecision(negotiation, said),
    onSuccess: async () => queries.invalidateQueries(),
  });
  const revoke = (uuid: string): void => {
    const element = form.current;
    if (element?.reportValidity() === true)
      revoking.mutate({ decision: uuid, author: authorIn(new FormData(element)) });
  };
  const [revoked] = revoking.data?.decisions ?? [];
  const decisions = list.decisions.toReversed();
  const canKeep = useCanKeep();
  return (
    <div className="page">
      <PageHeading title={t("page.of", { page: t("shell.decisions"), of: drafts.negotiation.title })}>
        {t("shell.decisions")}
      </PageHeading>
      <p className="quiet decisions-lead">{t("decisions.lead")}</p>
      <p role="status">{revoked === undefined ? "" : t("said.revoked", { what: decisionWords(revoked) })}</p>
      {decisions.length === 0 ? (
        <p>
          {canKeep ? (
            <Message
              id="decisions.empty"
              link={(words) => (
                <Link to="/n/$negotiation/compare" params={{ negotiation }}>
                  {words}
                </Link>
              )}
            />
          ) : (
            t("copy.noDecision")
          )}
        </p>
      ) : (
        <form ref={form} className="decisions-form" onSubmit={(event) => event.preventDefault()}>
          <AuthorField isWanted={canKeep && decisions.some(isRevocable)} />
          {revoking.error === null ? null : <p role="alert">{sentenceOf(revoking.error)}</p>}
          <ol className="decisions">
            {decisions.map((decision) => (
              <Decision
                key={decision.uuid}
                negotiation={negotiation}
                decision={decision}
                isBusy={revoking.isPending}
                revoke={revoke}
              />
            ))}
          </ol>
        </form>
      )}
    </div>
  );
}

function isRevocable({ endedBy }: ListedDecision): boolean {
  return endedBy === undefined;
}

interface DecisionProps {
  readonly negotiation: string;
  readonly decision: ListedDecision;
  readonly isBusy: boolean;
  readonly revoke: (uuid: string) => void;
}

function Decision({ negotiation, decision, isBusy, revoke }: DecisionProps): ReactNode {
  const { number, author, at, uuid, says, places } = decision;
  const words = decisionWords(decision);
  const end = endWords(decision);
  const found = places.filter((place): place is FoundPlace => place.paragraph !== null);
  return (
    <li data-state={decision.state}>
      <span className="decision-number">{number}</span>
      <div className="decision-body">
        <p className="decision-words">
          <bdi>{capitalised(words)}</bdi>
        </p>
        <p className="quiet meta">
          <bdi>{author}</bdi>, {printDate(at)}
        </p>
        {end === null ? null : <p className="decision-end meta">{capitalised(end)}</p>}
        {found.length === 0 && !("statement" in says) ? null : (
          <p className="decision-places meta">
            {"statement" in says ? (
              <Link to="/n/$negotiation/statements/$statement" params={{ negotiation, statement: says.statement }}>
                {t("decisions.statement")}
              </Link>
            ) : null}
            {found.map(({ draft, paragraph, quotation }) => (
              <Link
                key={`${draft}-${paragraph}`}
                to="/n/$negotiation/p/$draft/$paragraph"
                params={{ negotiation, draft, paragraph }}
              >
                {draft}: <bdi>{quotation === "" ? t("decision.wordless") : firstWords(quotation)}</bdi>
              </Link>
            ))}
          </p>
        )}
      </div>
      {isRevocable(decision) ? (
        <Keeping>
          <RevokeButton words={words} isBusy={isBusy} revoke={() => revoke(uuid)} />
        </Keeping>
      ) : null}
    </li>
  );
}

type FoundPlace = DecidedPlace & { readonly paragraph: string };
