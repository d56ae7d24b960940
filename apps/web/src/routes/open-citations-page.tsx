import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { CitingPassage, DecisionList, ListedDecision, StatementList } from "@travaux/model";
import { type ReactNode, useRef, useState } from "react";
import { roundName } from "../statements/statement-item.tsx";
import { t } from "../language/t.ts";
import { AuthorField } from "../mending/author-field.tsx";
import { questions } from "../questions.ts";
import type { SaidMeaning } from "../read-model.ts";
import { AskedCitation } from "../statements/asked-citation.tsx";
import { keyOf, passageOf, readCitationKey } from "../statements/passage-of.ts";
import { keptInWords, SettledList } from "../statements/settled-list.tsx";
import { useSaying } from "../statements/use-saying.ts";
import { LoadingNotice } from "../ui/notices.tsx";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { StatementsCrumbs } from "../statements/statements-crumbs.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../statements/open-citations.css";
import "../statements/statements.css";

const route = getRouteApi("/n/$negotiation/open-citations");

/**
 * What statements cite and nobody knows for sure: one citation after the other, to be settled by a person. An address may
 * also name a citation that is bound: by it a person says that it means something else.
 */
export function OpenCitationsPage(): ReactNode {
  const { negotiation } = route.useParams();
  const { at } = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.statements(read, negotiation));
  const { data: decisions } = useSuspenseQuery(questions.decisions(read, negotiation));
  const { data: drafts } = useSuspenseQuery(questions.drafts(read, negotiation));
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState<ListedDecision | null>(null);
  /** The citation that was settled last: whoever takes that back goes on there. */
  const settledAt = useRef<string | null>(null);
  const { open } = list;
  const ofOpen = open.find((passage) => keyOf(passage) === at);
  const asked = useAskedCitation(negotiation, ofOpen === undefined ? at : undefined);
  const current = ofOpen ?? asked.passage ?? (asked.isOnItsWay ? undefined : open[0]);
  const place = current === undefined ? -1 : open.indexOf(current);
  const isOpen = place >= 0;
  const goToKey = (key: string): void => void navigate({ search: { at: key }, replace: true, resetScroll: false });
  const goTo = (passage: CitingPassage | undefined): void => {
    if (passage !== undefined) goToKey(keyOf(passage));
  };
  const onKept = ({ decisions: [decision] }: DecisionList): void => {
    if (decision !== undefined) setSaid(decision);
  };
  const { isBusy, error, say } = useSaying(form, onKept);
  const settle = (passage: CitingPassage, means: SaidMeaning): void => {
    const { statement, citation } = passage;
    const next = isOpen ? (open[place + 1] ?? open[place - 1]) : passage;
    say(async (author) => {
      const one = { statement: statement.id, citation: citation.number };
      const kept = await read.settleCitation(negotiation, { ...one, means, author });
      settledAt.current = keyOf(passage);
      goTo(next);
      return kept;
    });
  };
  const revoke = (uuid: string): void =>
    say(async (author) => {
      const revoked = await read.revokeDecision(negotiation, { decision: uuid, author });
      if (uuid === said?.uuid && settledAt.current !== null) goToKey(settledAt.current);
      return revoked;
    });
  const undo = said === null || said.state !== "standing" ? null : () => revoke(said.uuid);
  useLetterKeys({
    n: () => goTo(open[place + 1]),
    p: () => goTo(open[place - 1]),
    u: () => undo?.(),
  });
  const title = t(current === undefined || isOpen ? "open.title" : "open.whichTitle");
  return (
    <div className="page open-citations-page">
      <div className="statements-head">
        <StatementsCrumbs negotiation={negotiation} />
        <PageHeading title={t("page.of", { page: title, of: list.negotiation.title })}>{title}</PageHeading>
        <div className="settled-notice">
          <p role="status">{said === null ? "" : keptInWords(said)}</p>
          {undo === null ? null : (
            <button type="button" className="button" disabled={isBusy} onClick={undo}>
              <kbd aria-hidden="true">u</kbd> {t("open.takeBack")}
            </button>
          )}
        </div>
        {asked.isOnItsWay ? (
          <LoadingNotice />
        ) : current === undefined ? (
          <p>{t("open.nothing")}</p>
        ) : !isOpen ? (
          open.length === 0 ? null : (
            <p>
              <Link to="/n/$negotiation/open-citations" params={{ negotiation }}>
                {t("open.toOpen", { count: open.length })}
              </Link>
            </p>
          )
        ) : (
          <div className="open-walk">
            <p>{t("open.of", { place: place + 1, total: open.length })}</p>
            <button type="button" className="button" disabled={place === 0} onClick={() => goTo(open[place - 1])}>
              <kbd aria-hidden="true">p</kbd> {t("open.previous")}
            </button>
            <button
              type="button"
              className="button"
              disabled={place === open.length - 1}
              onClick={() => goTo(open[place + 1])}
            >
              <kbd aria-hidden="true">n</kbd> {t("open.next")}
            </button>
          </div>
        )}
      </div>
      <form ref={form} className="open-form" onSubmit={(event) => event.preventDefault()}>
        {current === undefined ? null : (
          <AskedCitation
            key={keyOf(current)}
            negotiation={negotiation}
            passage={current}
            round={roundOf(current, list)}
            drafts={drafts.drafts}
            isBusy={isBusy}
            isArrived={said !== null}
            settle={(means) => settle(current, means)}
            takeBack={revoke}
          />
        )}
        {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
        <AuthorField isWanted />
        <SettledList
          negotiation={negotiation}
          decisions={decisions}
          statements={list.statements}
          isBusy={isBusy}
          revoke={revoke}
        />
      </form>
    </div>
  );
}

function roundOf({ statement }: CitingPassage, { statements, rounds }: StatementList): string | null {
  const number = statements.find(({ id }) => id === statement.id)?.particulars.round.value ?? null;
  return number === null ? null : roundName(number, rounds);
}

/** The citation that an address names and that is not open: it comes with its statement. */
function useAskedCitation(
  negotiation: string,
  at: string | undefined,
): { readonly passage: CitingPassage | null; readonly isOnItsWay: boolean } {
  const key = at === undefined ? null : readCitationKey(at);
  const { data, isLoading } = useQuery({
    ...questions.statement(useReadModel(), negotiation, key?.statement ?? ""),
    enabled: key !== null,
  });
  const passage = data === undefined || key === null ? null : passageOf(data, key.number);
  return { passage, isOnItsWay: isLoading };
}
