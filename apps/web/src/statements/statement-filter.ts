import type { CitationCounts, StatementListEntry } from "@travaux/model";

/** The statuses by which the list is narrowed. */
export const countedStatuses = ["bound", "ambiguous", "unresolved", "elsewhere"] as const;

export type CountedStatus = (typeof countedStatuses)[number];

/** What a reader wants to see of the list, as it stands in the address; what is left out narrows nothing. */
export interface StatementFilter {
  readonly round?: string;
  /** Of whoever spoke, or on whose behalf. */
  readonly speaker?: string;
  readonly status?: string;
}

/** The statements that a reader asked for, in the order of the list. A status that there is not narrows nothing. */
export function filterStatements(
  statements: readonly StatementListEntry[],
  { round, speaker, status }: StatementFilter,
): readonly StatementListEntry[] {
  const wanted = countedStatuses.find((one) => one === status);
  return statements.filter(
    ({ particulars, counts }) =>
      (round === undefined || String(particulars.round.value ?? "none") === round) &&
      (speaker === undefined || namesIn(particulars).includes(speaker)) &&
      (wanted === undefined || counts[wanted] > 0),
  );
}

/** Everybody who spoke or for whom somebody spoke, each once, by alphabet. */
export function speakersOf(statements: readonly StatementListEntry[]): readonly string[] {
  const all = new Set(statements.flatMap(({ particulars }) => namesIn(particulars)));
  return [...all].toSorted((one, other) => one.localeCompare(other));
}

/** How many citations of each status all of the statements have together. */
export function countsOfAll(statements: readonly StatementListEntry[]): Readonly<Record<CountedStatus, number>> {
  const sum = (status: keyof CitationCounts): number =>
    statements.reduce((total, { counts }) => total + counts[status], 0);
  return {
    bound: sum("bound"),
    ambiguous: sum("ambiguous"),
    unresolved: sum("unresolved"),
    elsewhere: sum("elsewhere"),
  };
}

function namesIn({ speaker, onBehalfOf }: StatementListEntry["particulars"]): readonly string[] {
  return [speaker.value, onBehalfOf.value].filter((name) => name !== null);
}
