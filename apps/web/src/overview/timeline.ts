import type { DraftList, DraftListEntry, Round } from "@travaux/model";

/** One station of a negotiation. */
export type TimelineEntry =
  | { readonly kind: "draft"; readonly draft: DraftListEntry }
  | { readonly kind: "round"; readonly round: Round; readonly drafts: readonly DraftListEntry[] };

/**
 * Drafts and rounds on one time line. Drafts keep the order of the series; a round stands before the first draft that
 * is dated after its first day. A draft without a date stays beside the one before it.
 */
export function timelineOf(list: DraftList): readonly TimelineEntry[] {
  const waiting = [...list.rounds].sort((one, other) => one.from.localeCompare(other.from));
  const entries: TimelineEntry[] = [];
  for (const draft of list.drafts) {
    const { date } = draft;
    const begun = date === null ? [] : waiting.filter((round) => round.from < dayOf(date));
    waiting.splice(0, begun.length);
    entries.push(...begun.map((round) => roundEntry(round, list)));
    entries.push({ kind: "draft", draft });
  }
  return [...entries, ...waiting.map((round) => roundEntry(round, list))];
}

function roundEntry(round: Round, list: DraftList): TimelineEntry {
  return { kind: "round", round, drafts: list.drafts.filter((draft) => draft.rounds.includes(round.number)) };
}

function dayOf(date: string): string {
  return date.slice(0, "2031-05-28".length);
}
