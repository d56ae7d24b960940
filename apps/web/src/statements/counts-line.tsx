import type { CitationCounts } from "@travaux/model";
import type { ReactNode } from "react";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { countedStatuses } from "./statement-filter.ts";
import "./statements.css";

/** How many citations a statement has of each status; only what there is. */
export function CountsLine({ counts }: { readonly counts: CitationCounts }): ReactNode {
  const all = countedStatuses.filter((status) => counts[status] > 0);
  if (all.length === 0) return <p className="meta quiet">{t("counts.none")}</p>;
  return (
    <ul className="citation-counts meta" aria-label={t("counts.title")}>
      {all.map((status) => (
        <li key={status} data-status={status}>
          <Message id={`counts.${status}`} count={counts[status]} number={(words) => <b>{words}</b>} />
        </li>
      ))}
      {counts.settled === 0 ? null : <li className="quiet">{t("counts.settled", { count: counts.settled })}</li>}
    </ul>
  );
}
