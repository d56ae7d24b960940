import type {
  DraftId,
  LineageLink,
  LineageStep,
  Paragraph,
  ParagraphMeasures,
  ParagraphPlace,
  RedlineRun,
  StepMeasures,
} from "@travaux/model";
import { countBrackets } from "@travaux/model";
import { countWords } from "@travaux/words";
import type { SeriesIndex } from "./series.ts";

/** Counts the main line in one draft. A group of paragraphs has one redline, which counts once. */
export function measureStep(
  draft: DraftId,
  paragraphs: readonly Paragraph[],
  mainLinks: readonly LineageLink[],
): StepMeasures {
  const into = mainLinks.filter((link) => link.after.draft === draft);
  const [befores, afters] = [
    new Set(into.map((link) => link.before.paragraph)),
    new Set(paragraphs.map((paragraph) => paragraph.id)),
  ];
  const changed = { inserted: 0, deleted: 0 };
  for (const redline of new Set(into.flatMap((link) => link.redline ?? []))) {
    // An entry belongs to the line by the end that it has there: the other half of a split is a branch.
    const isOnLine = redline.after === null ? befores.has(redline.before ?? "") : afters.has(redline.after);
    if (!isOnLine) continue;
    for (const run of redline.runs) if (isChange(run)) changed[run.kind] += countWords(run.text);
  }
  const brackets = countBrackets(paragraphs, countWords);
  return {
    words: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
    ...changed,
    brackets: brackets.outermost,
    bracketedWords: brackets.words,
  };
}

type Change = RedlineRun & { readonly kind: "inserted" | "deleted" };

/** What came or went; a phrase that moved did neither. */
function isChange(run: RedlineRun): run is Change {
  return run.kind !== "kept" && run.move === undefined;
}

/** Measures a paragraph's main line over the whole series, and its wording as of its own draft. */
export function measureParagraph(
  index: SeriesIndex,
  place: ParagraphPlace,
  steps: readonly LineageStep[],
): ParagraphMeasures {
  const present = new Set(steps.flatMap((step) => (step.measures === undefined ? [] : [step.draft])));
  const counted = steps.flatMap((step) => step.measures ?? []);
  const [inserted, deleted] = [
    counted.reduce((sum, step) => sum + step.inserted, 0),
    counted.reduce((sum, step) => sum + step.deleted, 0),
  ];
  const words = counted.at(-1)?.words ?? 0;
  return {
    drafts: present.size,
    ofDrafts: index.series.drafts.length,
    draftsSurvived: [...present].filter((draft) => isContinued(index, draft, present)).length,
    roundsSurvived: roundsSurvived(index, present),
    churn: { inserted, deleted, perWord: words === 0 ? 0 : Math.round(((inserted + deleted) / words) * 100) / 100 },
    wording: ageOfWording(index, place),
  };
}

/** Whether a draft that continues this one has the passage too. */
function isContinued(index: SeriesIndex, draft: DraftId, present: ReadonlySet<DraftId>): boolean {
  return index.series.drafts.some(({ heading, basedOn }) => present.has(heading.id) && basedOn.includes(draft));
}

/** A round is survived when the last draft on its table has the passage, and so has one that continues that draft. */
function roundsSurvived(index: SeriesIndex, present: ReadonlySet<DraftId>): readonly number[] {
  const last = new Map<number, DraftId>();
  for (const { heading, rounds = [] } of index.series.drafts) for (const round of rounds) last.set(round, heading.id);
  return [...last]
    .filter(([, draft]) => present.has(draft) && isContinued(index, draft, present))
    .map(([round]) => round)
    .toSorted((one, other) => one - other);
}

/** Backwards for as long as one paragraph with the same words leads to the next. */
function ageOfWording(index: SeriesIndex, place: ParagraphPlace): ParagraphMeasures["wording"] {
  const drafts = new Set([place.draft]);
  let first = place;
  for (;;) {
    const same = index.linksInto(first).find((link) => link.kind === "same" && !link.gap);
    if (same === undefined) break;
    first = same.before;
    drafts.add(first.draft);
  }
  const [from, to] = [dateOf(index, first.draft), dateOf(index, place.draft)];
  return {
    since: first.draft,
    drafts: drafts.size,
    days: from === null || to === null ? null : Math.round((to - from) / DAY_MS),
  };
}

const DAY_MS = 86_400_000;

/** The day of a draft in milliseconds; hours do not count. */
function dateOf(index: SeriesIndex, draft: DraftId): number | null {
  const date = index.series.drafts[index.orderOf(draft)]?.heading.date;
  const at = date === undefined || date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(at) ? null : at;
}
