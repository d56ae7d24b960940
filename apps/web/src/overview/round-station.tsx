import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { Message } from "../language/message.tsx";
import { printSpan } from "../ui/dates.ts";
import type { TimelineEntry } from "./timeline.ts";

interface RoundStationProps {
  readonly entry: Extract<TimelineEntry, { kind: "round" }>;
}

/** A round on the time line: its days, and what was on the table. */
export function RoundStation({ entry }: RoundStationProps): ReactNode {
  const { round, drafts } = entry;
  const onTheTable = inARow(drafts.map((draft) => draft.label));
  return (
    <li className="station station-round">
      <p className="station-date">{printSpan(round.from, round.to)}</p>
      <p className="station-round-name">
        {onTheTable === "" ? (
          round.label
        ) : (
          <Message
            id="overview.roundOn"
            round={round.label}
            drafts={onTheTable}
            quiet={(words) => <span className="quiet">{words}</span>}
          />
        )}
      </p>
    </li>
  );
}
