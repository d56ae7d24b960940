import type { CitationCounts } from "@travaux/model";
import type { ReactNode } from "react";
import { countedStatuses, type CountedStatus } from "./statement-filter.ts";

const names: Readonly<Record<CountedStatus, string>> = {
  bound: "bound",
  ambiguous: "ambiguous",
  unresolved: "not found",
  elsewhere: "of other documents",
};

/** How many citations a statement has of each status; only what there is. */
export function CountsLine({ counts }: { readonly counts: CitationCounts }): ReactNode {
  const all = countedStatuses.filter((status) => counts[status] > 0);
  if (all.length === 0) return <p className="meta quiet">No citations</p>;
  return (
    <ul className="citation-counts meta" aria-label="Citations">
      {all.map((status) => (
        <li key={status} data-status={status}>
          <b>{counts[status]}</b> {names[status]}
        </li>
      ))}
      {counts.settled === 0 ? null : (
        <li className="quiet">
          {counts.settled} settled by {counts.settled === 1 ? "a person" : "people"}
        </li>
      )}
    </ul>
  );
}
