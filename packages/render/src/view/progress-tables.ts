import type { Progress, ProgressCounts, RoundProgress } from "@travaux/model";
import { grouped } from "../text/in-words.ts";

/** Tables of plain cells, and the rules of what is counted in them: the figures never stand without. */
export interface ProgressTables {
  readonly drafts: { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly rounds: { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** "settled: …" */
  readonly rules: readonly string[];
}

const figures = [
  ["Paragraphs", "paragraphs"],
  ["Settled", "settled"],
  ["Agreed", "agreed"],
  ["In brackets", "bracketed"],
  ["Unsettled", "unsettled"],
  ["Touched", "touched"],
  ["New", "inserted"],
  ["Dropped", "dropped"],
] as const satisfies readonly (readonly [string, keyof ProgressCounts])[];

/** How many cells of a row stand before the figures. */
export const NAMING_CELLS = { drafts: 3, rounds: 3 } as const;

export function progressTables(progress: Progress): ProgressTables {
  const labels = new Map(progress.drafts.map((draft) => [draft.id, draft.label]));
  return {
    drafts: {
      titles: ["Draft", "Date", "Rounds", ...figures.map(([title]) => title)],
      rows: progress.drafts.map((draft) => [
        draft.label,
        (draft.date ?? "no date").replace("T", " "),
        draft.rounds.join(", "),
        ...figures.map(([, figure]) => grouped(draft.counts[figure])),
      ]),
    },
    rounds: {
      titles: ["Round", "Opened with", "Led to", "Settled", "In brackets", "Touched", "New", "Dropped"],
      rows: progress.rounds.map((round) => [
        `${round.number}. ${round.label}`,
        labels.get(round.opening?.draft ?? "") ?? "–",
        labels.get(round.outcome?.draft ?? "") ?? "–",
        fromTo(round, "settled"),
        fromTo(round, "bracketed"),
        grouped(round.touched),
        grouped(round.inserted),
        grouped(round.dropped),
      ]),
    },
    rules: Object.entries(progress.rules).map(([figure, rule]) => `${nameOf(figure)}: ${rule}`),
  };
}

function fromTo({ opening, outcome }: RoundProgress, figure: "settled" | "bracketed"): string {
  if (opening === null) return "–";
  return outcome === null
    ? grouped(opening.counts[figure])
    : `${grouped(opening.counts[figure])} → ${grouped(outcome.counts[figure])}`;
}

function nameOf(figure: string): string {
  return (figures.find(([, key]) => key === figure)?.[0] ?? figure).toLowerCase();
}
