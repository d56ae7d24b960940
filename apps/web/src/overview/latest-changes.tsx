import { Link } from "@tanstack/react-router";
import type { DraftList } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { printShare } from "../ui/counts.ts";
import { changeCountsOf } from "./change-counts.ts";

interface LatestChangesProps {
  readonly list: DraftList;
}

/** What the latest draft did to the one it continues; each count leads to the changes that it counts. */
export function LatestChanges({ list }: LatestChangesProps): ReactNode {
  const latest = list.drafts.at(-1);
  const change = latest?.changes[0];
  const before = list.drafts.find((draft) => draft.id === change?.from);
  if (latest === undefined || change === undefined || before === undefined) return null;
  const link = { to: "/n/$negotiation/compare", params: { negotiation: list.negotiation.name } } as const;
  const sides = { before: before.id, after: latest.id };
  return (
    <section className="latest" aria-labelledby="latest-title">
      <h2 id="latest-title" className="overview-heading">
        {t("overview.against", { after: latest.label, before: before.label })}
      </h2>
      <ul className="latest-counts">
        {changeCountsOf(change.summary).map((count) => (
          <li key={count.words}>
            <Link {...link} search={{ ...sides, kinds: count.kinds }}>
              {count.words}
            </Link>
          </li>
        ))}
        <li className="quiet">{t("overview.touched", { share: printShare(change.shareChanged) })}</li>
      </ul>
      <Link {...link} search={sides} className="button button-strong">
        {t("overview.readChanges")}
      </Link>{" "}
      <Link to="/n/$negotiation/room" params={link.params} search={sides} className="button">
        {t("room.open")}
      </Link>
    </section>
  );
}
