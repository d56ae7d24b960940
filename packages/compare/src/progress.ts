import type { DraftId, Progress, ProgressCounts, Round, RoundProgress, StandingKind } from "@travaux/model";
import { countBrackets } from "@travaux/model";
import { countWords } from "@travaux/words";
import type { Series, SeriesDraft } from "./series/series.ts";
import { standingOf } from "./standing.ts";

/** The rule of each figure, for people; `docs/measures.md` is held to them. */
export const progressRules = {
  paragraphs: "preambular and operative paragraphs, items and table rows; headings, titles and notes are not counted",
  settled: "no open bracket, and printed as agreed or worded as in a draft that this one continues",
  agreed: "settled, and the draft says so (“Agreed ad ref”)",
  bracketed: "at least one open bracket, whole or in part",
  unsettled: "no open bracket, and new or reworded in this draft",
  touched: "new, reworded, split or merged in this draft; moved or renumbered alone does not count",
  inserted: "touched, and nothing in the drafts that this one continues leads to it",
  dropped: "paragraphs of a draft that this one continues that lead to nothing here",
  round:
    "from the first draft on its table to the draft that follows the last one; touched, inserted and dropped are summed over the drafts in between, so that what is touched in two drafts counts twice",
} as const;

/**
 * How far a text has come, draft by draft and round by round, by what is printed and by the alignments that are kept: no
 * words are compared, so that it costs no more than reading the drafts once.
 */
export function measureProgress(series: Series, rounds: readonly Round[]): Progress {
  const counts = new Map(series.drafts.map((draft) => [draft.heading.id, countDraft(series, draft)]));
  return {
    format: "travaux.progress/1",
    drafts: series.drafts.map((draft) => ({
      ...draft.heading,
      rounds: draft.rounds ?? [],
      against: draft.basedOn,
      counts: counts.get(draft.heading.id) ?? nothing,
    })),
    rounds: rounds.map((round) => measureRound(series, counts, round)),
    rules: progressRules,
  };
}

const nothing: ProgressCounts = {
  paragraphs: 0,
  settled: 0,
  agreed: 0,
  bracketed: 0,
  unsettled: 0,
  touched: 0,
  inserted: 0,
  dropped: 0,
  brackets: 0,
  bracketedWords: 0,
};

function countDraft(series: Series, draft: SeriesDraft): ProgressCounts {
  const { paragraphs, dropped } = standingOf(series, draft);
  const count = (kind: StandingKind): number => paragraphs.filter(({ is }) => is.includes(kind)).length;
  const brackets = countBrackets(draft.paragraphs, countWords);
  return {
    paragraphs: paragraphs.length,
    settled: count("settled"),
    agreed: count("agreed"),
    bracketed: count("bracketed"),
    unsettled: count("unsettled"),
    touched: count("touched"),
    inserted: count("inserted"),
    dropped: dropped.length,
    brackets: brackets.outermost,
    bracketedWords: brackets.words,
  };
}

function measureRound(series: Series, counts: ReadonlyMap<DraftId, ProgressCounts>, round: Round): RoundProgress {
  const { number, label, from, to } = round;
  const ids = series.drafts.map(({ heading }) => heading.id);
  const table = series.drafts.filter(({ rounds = [] }) => rounds.includes(number)).map(({ heading }) => heading.id);
  const [first, last] = [table[0], table.at(-1)];
  const outcome = series.drafts.find(({ basedOn }) => last !== undefined && basedOn.includes(last))?.heading.id;
  const [start, end] = [ids.indexOf(first ?? ""), ids.indexOf(outcome ?? last ?? "")];
  const between = ids.slice(start + 1, end + 1).map((id) => counts.get(id) ?? nothing);
  const sum = (figure: "touched" | "inserted" | "dropped"): number =>
    between.reduce((all, each) => all + each[figure], 0);
  const at = (id: DraftId | undefined): RoundProgress["opening"] =>
    id === undefined ? null : { draft: id, counts: counts.get(id) ?? nothing };
  return {
    number,
    label,
    from,
    to,
    drafts: table,
    opening: at(first),
    outcome: at(outcome),
    touched: first === undefined ? 0 : sum("touched"),
    inserted: first === undefined ? 0 : sum("inserted"),
    dropped: first === undefined ? 0 : sum("dropped"),
  };
}
