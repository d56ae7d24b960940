import type { ReactNode } from "react";
import { printSpan } from "../ui/dates.ts";
import type { TimelineEntry } from "./timeline.ts";

interface RoundStationProps {
  readonly entry: Extract<TimelineEntry, { kind: "round" }>;
}

/** A round on the time line: its days, and what was on the table. */
export function RoundStation({ entry }: RoundStationProps): ReactNode {
  const { round, drafts } = entry;
  const onTheTable = drafts.map((draft) => draft.label).join(", ");
  return (
    <li className="station station-round">
      <p className="station-date">{printSpan(round.from, round.to)}</p>
      <p className="station-round-name">
        {round.label}
        {onTheTable === "" ? null : <span className="quiet"> on {onTheTable}</span>}
      </p>
    </li>
  );
}
