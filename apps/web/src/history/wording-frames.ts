import type { ChangeFilter, DraftHeading, Lineage, LineageLink, RedlineRun } from "@travaux/model";
import { filteredRuns } from "@travaux/render/filtering";
import { changeSentencesOf, type ChangeSentence } from "../redline/change-sentences.ts";
import { inlineGroupsOf, readableRuns } from "../redline/side-runs.ts";
import type { LineageParagraph } from "./history-entries.ts";

/** The wording of a passage in one draft, as a picture of the whole passage. */
export interface WordingFrame {
  readonly draft: DraftHeading;
  readonly paragraphs: readonly LineageParagraph[];
  /** What it changed of the frame before: kept and inserted runs spell this wording, kept and deleted ones that. */
  readonly runs: readonly RedlineRun[];
  /** The same in words. */
  readonly sentences: readonly ChangeSentence[];
  /** Of what it was before the passage has nothing that is known: it came in with this draft. */
  readonly isFirst: boolean;
}

/** The wordings of a passage, the earliest first; drafts that do not have it are left out. */
export function wordingFramesOf(lineage: Lineage, filter: ChangeFilter | undefined): readonly WordingFrame[] {
  return lineage.drafts.flatMap((draft): readonly WordingFrame[] => {
    const paragraphs = lineage.steps.find((step) => step.draft === draft.id)?.paragraphs ?? [];
    if (paragraphs.length === 0) return [];
    const into = lineage.links.filter((link) => link.after.draft === draft.id);
    const parts = paragraphs.map((paragraph) => runsInto(paragraph, into, filter));
    const runs = parts.flatMap((part, at): readonly RedlineRun[] =>
      at === 0 ? part : [{ kind: "kept", text: "\n" }, ...part],
    );
    return [{ draft, paragraphs, runs, sentences: parts.flatMap(changeSentencesOf), isFirst: into.length === 0 }];
  });
}

/** What became a paragraph, and what went on the way. */
function runsInto(
  { id, text }: LineageParagraph,
  links: readonly LineageLink[],
  filter: ChangeFilter | undefined,
): readonly RedlineRun[] {
  const redline = links.find((link) => link.after.paragraph === id && link.redline !== undefined)?.redline ?? [];
  const group = inlineGroupsOf(redline).find(({ after }) => after === id);
  return group === undefined ? [{ kind: "kept", text }] : readableRuns(filteredRuns(group.runs, filter));
}

/** How the wording in one draft came from the one before; null where it is the first. */
export function latestRuns(lineage: Lineage, draft: string): readonly RedlineRun[] | null {
  const frame = wordingFramesOf(lineage, undefined).find((one) => one.draft.id === draft);
  return frame === undefined || frame.isFirst ? null : frame.runs;
}
