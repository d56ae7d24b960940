import type { Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { textAttributes } from "../ui/direction.ts";
import { Label, MarginNotes } from "./margin.tsx";
import { MarkedRuns } from "./marked-runs.tsx";
import type { PairRow } from "./rows.ts";
import { inlineGroupsOf, readableRuns } from "./side-runs.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

interface InlineRowProps {
  readonly row: PairRow;
}

/** Both sides of a pair in one text: the later one, with what went struck out where it stood. */
export function InlineRow({ row }: InlineRowProps): ReactNode {
  const setting = useCompareSetting();
  return inlineGroupsOf(row.pair.redline).map((group, index) => {
    const after = row.after.find((paragraph) => paragraph.id === group.after) ?? null;
    const before = row.before.find((paragraph) => paragraph.id === group.before[0]) ?? null;
    const paragraph = after ?? before;
    if (paragraph === null) return null;
    const side = after === null ? setting.before : setting.after;
    return (
      <div
        key={`${group.after ?? "none"}-${group.before.join("-")}`}
        className="cell cell-inline"
        dir={side.layout}
        data-kind={paragraph.kind}
        data-level={paragraph.level}
      >
        <div className="margin">
          <Label paragraph={paragraph} side={side} />
          {index === 0 ? <MarginNotes row={row} /> : null}
        </div>
        <div className="text" {...textAttributes(side.language)}>
          <MarkedRuns
            runs={readableRuns(group.runs)}
            before={setting.filter === undefined ? onlyOne(group.before, before) : null}
            after={after}
          />
        </div>
      </div>
    );
  });
}

/** Brackets of the earlier side are known by place only while a single paragraph is spelled, and spelled whole. */
function onlyOne(ids: readonly string[], paragraph: Paragraph | null): Paragraph | null {
  return ids.length === 1 ? paragraph : null;
}
