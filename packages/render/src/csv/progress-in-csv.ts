import type { Progress, ProgressCounts } from "@travaux/model";
import { printCsv } from "./print-csv.ts";

const figures = [
  "paragraphs",
  "settled",
  "agreed",
  "bracketed",
  "unsettled",
  "touched",
  "inserted",
  "dropped",
  "brackets",
  "bracketedWords",
] as const satisfies readonly (keyof ProgressCounts)[];

const titles = [
  "draft",
  "id",
  "date",
  "rounds",
  "against",
  ...figures.map((figure) => (figure === "bracketedWords" ? "bracketed words" : figure)),
];

/** The drafts of a negotiation with what is counted in each; numbers are plain. */
export function renderProgressCsv(progress: Progress): string {
  const rows = progress.drafts.map((draft) => [
    draft.label,
    draft.id,
    draft.date ?? "",
    draft.rounds.join("; "),
    draft.against.join("; "),
    ...figures.map((figure) => String(draft.counts[figure])),
  ]);
  return printCsv(titles, rows);
}
