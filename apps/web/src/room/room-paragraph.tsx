import type { ReactNode } from "react";
import { ParagraphText } from "../reading/paragraph-text.tsx";
import type { ComparedRows } from "../redline/compared-rows.ts";
import { MarkedRuns } from "../redline/marked-runs.tsx";
import { labelsOf } from "../redline/row-words.ts";
import type { PairRow } from "../redline/rows.ts";
import { inlineGroupsOf, readableRuns } from "../redline/side-runs.ts";
import { textAttributes } from "../ui/direction.ts";
import type { RoomView } from "./room-search.ts";

interface RoomParagraphProps {
  readonly row: PairRow;
  readonly languages: { readonly before: string; readonly after: string };
  /** The words as they came to be, or with what came and went. */
  readonly view: RoomView;
}

/** What everybody in the room looks at: the paragraphs of one pair. What was dropped has no result but its words of then. */
export function RoomParagraph({ row, languages, view }: RoomParagraphProps): ReactNode {
  if (view === "result") {
    const isGone = row.after.length === 0;
    return (isGone ? row.before : row.after).map((paragraph) => (
      <p key={paragraph.id} className="room-text text" {...textAttributes(isGone ? languages.before : languages.after)}>
        <ParagraphText paragraph={paragraph} />
      </p>
    ));
  }
  return inlineGroupsOf(row.pair.redline).map((group) => {
    const after = row.after.find((paragraph) => paragraph.id === group.after) ?? null;
    const [onlyBefore, ...others] = group.before;
    const before = row.before.find((paragraph) => paragraph.id === onlyBefore) ?? null;
    return (
      <p
        key={`${group.after ?? "none"}-${group.before.join("-")}`}
        className="room-text text"
        {...textAttributes(after === null ? languages.before : languages.after)}
      >
        <MarkedRuns runs={readableRuns(group.runs)} before={others.length === 0 ? before : null} after={after} />
      </p>
    );
  });
}

interface RoomNeighbourProps {
  readonly row: PairRow | null;
  readonly compared: ComparedRows;
  readonly languages: RoomParagraphProps["languages"];
}

/** What stands above or below, small and quiet: so that everybody knows where they are. */
export function RoomNeighbour({ row, compared, languages }: RoomNeighbourProps): ReactNode {
  if (row === null) return null;
  const isGone = row.after.length === 0;
  const paragraphs = isGone ? row.before : row.after;
  const label = labelsOf(paragraphs, isGone ? compared.books.before : compared.books.after);
  return (
    <p className="room-neighbour text" {...textAttributes(isGone ? languages.before : languages.after)}>
      {label === "" ? null : <bdi>{label} </bdi>}
      {paragraphs[0]?.text}
    </p>
  );
}
