import { Link } from "@tanstack/react-router";
import type { DraftListEntry, Round } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { Keeping } from "../copy/keeping.tsx";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { roundName } from "../statements/statement-item.tsx";
import { printDate } from "../ui/dates.ts";
import { Elsewhere } from "../ui/elsewhere.tsx";
import { CorrectDraft } from "./correct-draft.tsx";
import { MendedBy } from "./mended-by.tsx";

interface DraftParticularsProps {
  readonly negotiation: string;
  readonly draft: DraftListEntry;
}

interface DraftHeadProps extends DraftParticularsProps {
  /** The calendar. */
  readonly rounds: readonly Round[];
}

/** What is to be known of a draft before it is read. */
export function DraftParticulars({ negotiation, draft, rounds }: DraftHeadProps): ReactNode {
  const { measures } = draft;
  const parts = [
    draft.symbol,
    draft.rounds.length === 0 ? null : inARow(draft.rounds.map((round) => roundName(round, rounds))),
    draft.date === null ? null : printDate(draft.date),
    t("count.numberedParagraphs", { count: measures.numbered }),
    t("count.words", { count: measures.words }),
    measures.brackets === 0 ? t("draft.noBrackets") : t("count.brackets", { count: measures.brackets }),
  ];
  return (
    <>
      <p className="quiet">
        {parts
          .filter((part) => part !== null)
          .map((part, at) => (
            <Fragment key={part}>
              {at === 0 ? null : " · "}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
      </p>
      <Keeping>
        <CorrectDraft key={draft.id} negotiation={negotiation} draft={draft} rounds={rounds} />
      </Keeping>
      <MendedBy negotiation={negotiation} draft={draft.id} />
    </>
  );
}

/** Where else a draft is looked at: beside what it continues, and where what was misread is mended. */
export function DraftElsewhere({ negotiation, draft }: DraftParticularsProps): ReactNode {
  return (
    <Elsewhere>
      {draft.basedOn.map((before) => (
        <Link key={before} to="/n/$negotiation/compare" params={{ negotiation }} search={{ before, after: draft.id }}>
          {t("draft.whatChanged")}
        </Link>
      ))}
      <Link to="/n/$negotiation/flow" params={{ negotiation }} search={{ left: draft.id }}>
        {t("shell.flow")}
      </Link>
      <Keeping>
        <Link to="/n/$negotiation/d/$draft/mend" params={{ negotiation, draft: draft.id }}>
          {t("draft.mend")}
        </Link>
      </Keeping>
    </Elsewhere>
  );
}
