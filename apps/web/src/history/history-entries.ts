import type { DraftHeading, Lineage, LineageLink, LineageStep } from "@travaux/model";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";

export type LineageParagraph = LineageStep["paragraphs"][number];

/** A paragraph of a thread with the links by which it came from earlier drafts; none where it first appears. */
export interface Wording {
  readonly paragraph: LineageParagraph;
  readonly comesFrom: readonly LineageLink[];
}

/**
 * One draft in the history of a paragraph: it brought another wording, or it left the words as they were, or the
 * passage is not in it.
 */
export type HistoryEntry =
  | { readonly kind: "worded"; readonly draft: DraftHeading; readonly wordings: readonly Wording[] }
  | { readonly kind: "kept"; readonly draft: DraftHeading; readonly wordings: readonly Wording[] }
  | { readonly kind: "absent"; readonly draft: DraftHeading; readonly wordings: readonly [] };

/** The history of a thread, newest draft first. Drafts before its first appearance are left out. */
export function historyEntriesOf(lineage: Lineage): readonly HistoryEntry[] {
  const stepOf = new Map(lineage.steps.map((step) => [step.draft, step]));
  const entries: HistoryEntry[] = [];
  for (const draft of lineage.drafts) {
    const paragraphs = stepOf.get(draft.id)?.paragraphs ?? [];
    if (paragraphs.length > 0) entries.push(entryOf(draft, paragraphs, lineage.links));
    else if (entries.length > 0) entries.push({ kind: "absent", draft, wordings: [] });
  }
  return entries.reverse();
}

function entryOf(
  draft: DraftHeading,
  paragraphs: readonly LineageParagraph[],
  links: readonly LineageLink[],
): HistoryEntry {
  const wordings = paragraphs.map((paragraph) => ({
    paragraph,
    comesFrom: links.filter((link) => link.after.draft === draft.id && link.after.paragraph === paragraph.id),
  }));
  return { kind: wordings.every(isKept) ? "kept" : "worded", draft, wordings };
}

/** True when the words came over from the draft before as they were, where they were. */
export function isKept({ comesFrom }: Wording): boolean {
  return comesFrom.length > 0 && comesFrom.every((link) => link.kind === "same" && !link.moved && !link.gap);
}

/** What the draft before had of the passage and this one has not: it was dropped here. */
export function droppedInto(
  lineage: Lineage,
  draft: DraftHeading,
): readonly { readonly draft: DraftHeading; readonly paragraph: LineageParagraph }[] {
  const earlier = lineage.drafts[lineage.drafts.findIndex((one) => one.id === draft.id) - 1];
  if (earlier === undefined) return [];
  const paragraphs = lineage.steps.find((step) => step.draft === earlier.id)?.paragraphs ?? [];
  const goesOn = (paragraph: LineageParagraph): boolean =>
    lineage.links.some(
      ({ before, after }) =>
        before.draft === earlier.id && before.paragraph === paragraph.id && after.draft === draft.id,
    );
  return paragraphs.filter((paragraph) => !goesOn(paragraph)).map((paragraph) => ({ draft: earlier, paragraph }));
}

/** The paragraphs that a link comes from, as they are called in their draft. */
function predecessorsOf(
  lineage: Lineage,
  wording: Wording,
): readonly { draft: DraftHeading; paragraph: LineageParagraph }[] {
  return wording.comesFrom.flatMap(({ before }) => {
    const draft = lineage.drafts.find((one) => one.id === before.draft);
    const step = lineage.steps.find((one) => one.draft === before.draft);
    const paragraph = step?.paragraphs.find((one) => one.id === before.paragraph);
    return draft === undefined || paragraph === undefined ? [] : [{ draft, paragraph }];
  });
}

/** How a wording came about, in words: "split from 43 of Rev 1", "moved". Mere rewording shows in the text. */
export function eventsOf(lineage: Lineage, wording: Wording): readonly string[] {
  const from = predecessorsOf(lineage, wording);
  const [first] = wording.comesFrom;
  if (first === undefined) return [t("history.first")];
  const names = listed(
    from.map(({ paragraph }) => paragraph.address ?? paragraph.label ?? t("history.paragraphWithout")),
  );
  const events: string[] = [];
  if (first.kind === "split") events.push(t("history.splitFrom", { names }));
  if (first.kind === "merged") events.push(t("history.mergedFrom", { names }));
  if (first.kind === "recast") events.push(t("history.recastFrom", { names }));
  // A person may link what was never gone with an earlier draft as well.
  if (wording.comesFrom.every((link) => link.gap))
    events.push(t("history.restored", { draft: from[0]?.draft.label ?? t("history.anEarlierDraft") }));
  if (wording.comesFrom.some((link) => link.moved)) events.push(t("tag.moved"));
  if (wording.comesFrom.some((link) => link.renumbered)) events.push(t("tag.was", { labels: names }));
  if (wording.comesFrom.some((link) => link.pinned)) events.push(t("history.pinned"));
  return events;
}
