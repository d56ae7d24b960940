import type { Paragraph, RedlineEntry, RedlineRun } from "@travaux/model";
import { filteredRuns } from "@travaux/render/filtering";
import type { ReactNode } from "react";
import { textAttributes } from "../ui/direction.ts";
import type { ComparedSide } from "./compare-setting.ts";
import { Label, MarginNotes } from "./margin.tsx";
import { MarkedRuns } from "./marked-runs.tsx";
import type { PairRow } from "./rows.ts";
import { readableRuns, runsOfSide } from "./side-runs.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

interface SideRowProps {
  readonly row: PairRow;
}

/** Both sides of a pair opposite each other. After a split one cell faces two that stand one above the other. */
export function SideRow({ row }: SideRowProps): ReactNode {
  const setting = useCompareSetting();
  const runsOf = (side: "before" | "after") => {
    const readable = (entry: RedlineEntry) => readableRuns(filteredRuns(entry.runs, setting.filter, side));
    return runsOfSide(
      row.whole.map((entry) => ({ ...entry, runs: readable(entry) })),
      side,
    );
  };
  const [before, after] = [runsOf("before"), runsOf("after")];
  return (
    <div className="side-row" dir={setting.after.layout}>
      <div className="side side-before">
        {row.before.map((paragraph) => (
          <Cell
            key={paragraph.id}
            paragraph={paragraph}
            runs={before.get(paragraph.id)}
            side={setting.before}
            isBefore
          />
        ))}
      </div>
      <div className="side side-after">
        {row.after.length === 0 ? (
          <div className="cell">
            <div className="margin">
              <MarginNotes row={row} />
            </div>
          </div>
        ) : null}
        {row.after.map((paragraph, index) => (
          <Cell key={paragraph.id} paragraph={paragraph} runs={after.get(paragraph.id)} side={setting.after}>
            {index === 0 ? <MarginNotes row={row} /> : null}
          </Cell>
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  readonly paragraph: Paragraph;
  readonly runs: readonly RedlineRun[] | undefined;
  readonly side: ComparedSide;
  readonly isBefore?: boolean;
  readonly children?: ReactNode;
}

function Cell({ paragraph, runs, side, isBefore = false, children }: CellProps): ReactNode {
  const spelled = runs ?? [{ kind: "kept", text: paragraph.text } as const];
  return (
    <div className="cell" data-kind={paragraph.kind} data-level={paragraph.level}>
      <div className="margin">
        <Label paragraph={paragraph} side={side} />
        {children}
      </div>
      <div className="text" {...textAttributes(side.language)}>
        <MarkedRuns runs={spelled} before={isBefore ? paragraph : null} after={isBefore ? null : paragraph} />
      </div>
    </div>
  );
}
