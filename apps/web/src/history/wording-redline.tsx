import { useQuery } from "@tanstack/react-query";
import type { ChangeFilter, Comparison, RedlineRun } from "@travaux/model";
import { filteredRuns } from "@travaux/render/filtering";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { MarkedRuns } from "../redline/marked-runs.tsx";
import { inlineGroupsOf, readableRuns } from "../redline/side-runs.ts";
import { textAttributes } from "../ui/direction.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import type { LineageParagraph } from "./history-entries.ts";

interface WordingRedlineProps {
  readonly negotiation: string;
  /** The draft that the wording came from. */
  readonly before: string;
  readonly after: string;
  readonly paragraph: LineageParagraph;
  readonly filter: ChangeFilter | undefined;
  readonly language: string;
}

/** A wording with what it changed of the one before. Until the comparison is there, the plain words stand. */
export function WordingRedline({
  negotiation,
  before,
  after,
  paragraph,
  filter,
  language,
}: WordingRedlineProps): ReactNode {
  const question = { negotiation, before, after, label: `#${paragraph.id}` };
  const { data } = useQuery(questions.comparison(useReadModel(), question));
  const runs = data === undefined ? null : runsInto(data, paragraph.id, filter);
  const whole = data?.after.paragraphs.find((one) => one.id === paragraph.id) ?? null;
  return (
    <div className="text wording-text" {...textAttributes(language)} aria-busy={data === undefined}>
      <MarkedRuns runs={runs ?? [{ kind: "kept", text: paragraph.text }]} after={whole} />
    </div>
  );
}

/** The runs that spell one paragraph of the later side, with what went from it; null when it is in no pair. */
function runsInto(
  comparison: Comparison,
  paragraph: string,
  filter: ChangeFilter | undefined,
): readonly RedlineRun[] | null {
  const pair = comparison.pairs.find((one) => one.after.some((id) => id === paragraph));
  if (pair === undefined || pair.kind === "inserted") return null;
  const group = inlineGroupsOf(pair.redline).find((one) => one.after === paragraph);
  return group === undefined ? null : readableRuns(filteredRuns(group.runs, filter));
}
