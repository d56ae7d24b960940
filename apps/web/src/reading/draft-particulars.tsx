import { Link } from "@tanstack/react-router";
import type { DraftListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { Keeping } from "../copy/keeping.tsx";
import { t } from "../language/t.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { printDate } from "../ui/dates.ts";
import { MendedBy } from "./mended-by.tsx";

interface DraftParticularsProps {
  readonly negotiation: string;
  readonly draft: DraftListEntry;
}

/** What is to be known of a draft before it is read, and what can be done with it. */
export function DraftParticulars({ negotiation, draft }: DraftParticularsProps): ReactNode {
  const { measures } = draft;
  const parts = [
    draft.date === null ? null : printDate(draft.date),
    t("count.numberedParagraphs", { count: measures.numbered }),
    t("count.words", { count: measures.words }),
    measures.brackets === 0 ? t("draft.noBrackets") : t("count.brackets", { count: measures.brackets }),
  ];
  return (
    <>
      <p className="quiet">{parts.filter((part) => part !== null).join(" · ")}</p>
      <div className="draft-actions no-print">
        {draft.basedOn.map((before) => (
          <Link
            key={before}
            to="/n/$negotiation/compare"
            params={{ negotiation }}
            search={{ before, after: draft.id }}
            className="button"
          >
            {t("draft.whatChanged")}
          </Link>
        ))}
        <Keeping>
          <Link to="/n/$negotiation/d/$draft/mend" params={{ negotiation, draft: draft.id }} className="button">
            {t("draft.mend")}
          </Link>
        </Keeping>
        <CopyButton copied={() => ({ text: location.href })}>{t("copy.link")}</CopyButton>
      </div>
      <MendedBy negotiation={negotiation} draft={draft.id} />
    </>
  );
}
