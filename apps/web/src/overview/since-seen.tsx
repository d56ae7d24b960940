import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DraftList } from "@travaux/model";
import { type ReactNode, useEffect, useState } from "react";
import { inARow, listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { printDate } from "../ui/dates.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { keepSeen, readSeen, type Seen, seenNow, sinceSeen } from "./seen.ts";

interface SinceSeenSectionProps {
  readonly list: DraftList;
}

/** What came since the reader last said that they had seen it. That is kept in this browser and told to nobody. */
export function SinceSeenSection({ list }: SinceSeenSectionProps): ReactNode {
  const negotiation = list.negotiation.name;
  const { data } = useQuery(questions.decisions(useReadModel(), negotiation));
  const decisions = data?.decisions.length ?? null;
  const [seen, setSeen] = useState<Seen | null>(() => readSeen(negotiation));
  useEffect(() => {
    // Whoever comes for the first time has everything before them: what comes later is what they will be told of.
    if (seen !== null || decisions === null) return;
    const first = seenNow(list, decisions, new Date().toISOString());
    keepSeen(negotiation, first);
    setSeen(first);
  }, [seen, decisions, list, negotiation]);
  const since = seen === null ? null : sinceSeen(seen, list, decisions);
  if (since === null) return null;
  const link = { params: { negotiation } } as const;
  const labels = since.drafts.map((id) => list.drafts.find((draft) => draft.id === id)?.label ?? id);
  return (
    <section className="since-seen" aria-labelledby="since-title">
      <h2 id="since-title" className="since-title">
        {t("overview.sinceSeen", { date: printDate(since.at.slice(0, "2031-05-01".length)) })}
      </h2>
      <p>
        {inARow([
          labels.length === 0 ? "" : t("overview.newDrafts", { count: labels.length, drafts: listed(labels) }),
          since.statements === 0 ? "" : t("overview.moreStatements", { count: since.statements }),
          since.decisions === 0 ? "" : t("overview.moreDecisions", { count: since.decisions }),
        ])}
      </p>
      <p className="since-actions no-print">
        {since.step === null ? null : (
          <Link to="/n/$negotiation/compare" {...link} search={since.step} className="button button-strong">
            {t("overview.readSince")}
          </Link>
        )}
        {since.statements === 0 ? null : (
          <Link to="/n/$negotiation/statements" {...link} className="button">
            {t("shell.statements")}
          </Link>
        )}
        {since.decisions === 0 ? null : (
          <Link to="/n/$negotiation/decisions" {...link} className="button">
            {t("shell.decisions")}
          </Link>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            const now = seenNow(list, decisions ?? seen?.decisions ?? null, new Date().toISOString());
            keepSeen(negotiation, now);
            setSeen(now);
          }}
        >
          {t("overview.haveSeen")}
        </button>
      </p>
    </section>
  );
}
