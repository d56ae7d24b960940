import { groupBy } from "@travaux/model";
import type { BindableDraft, BindableStatement, DraftCalendar } from "./calendar.ts";
import { stretchOf } from "./moments.ts";
import type { Stretch } from "./moments.ts";

/** A draft and when it came out. */
interface DatedDraft {
  readonly draft: BindableDraft;
  readonly out: Stretch;
}

/** The drafts of a calendar in one order, whatever order they came in: by date, then by id. Undated ones come first. */
export function inOrder({ drafts, zone }: DraftCalendar): readonly BindableDraft[] {
  const at = (draft: BindableDraft): number =>
    draft.date === null ? Number.NEGATIVE_INFINITY : stretchOf(draft.date, zone).from;
  return drafts.toSorted((one, other) => compare(at(one), at(other)) || compare(one.id, other.id));
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One draft of each version: of those that differ in language only, the one in the statement's, else the first. */
export function inOneLanguage(drafts: readonly BindableDraft[], language: string): readonly BindableDraft[] {
  const versions = groupBy(drafts, ({ label }) => label.toLowerCase());
  return [...versions.values()].flatMap((same) => {
    const languages = new Set(same.map((draft) => draft.language));
    if (languages.size < 2) return same;
    const own = same.filter((draft) => primary(draft.language) === primary(language));
    return own.length > 0 ? own : same.slice(0, 1);
  });
}

/** "en" of "en-GB": which English a file says it is in tells nothing. */
function primary(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}

/** The drafts that were on the table in a round. */
export function inForceAtRound(drafts: readonly BindableDraft[], round: number): readonly BindableDraft[] {
  return drafts.filter(({ rounds }) => rounds.includes(round));
}

/**
 * The drafts that can have been on the table when a statement was made: the latest one that was certainly out, and every one
 * that came out at a time that the dates do not tell from the statement's, such as on the same day.
 */
export function inForceOn(
  drafts: readonly BindableDraft[],
  date: NonNullable<BindableStatement["date"]>,
  zone: string,
): readonly BindableDraft[] {
  const when = stretchOf(date, zone);
  const dated = drafts.flatMap((draft): DatedDraft[] =>
    draft.date === null ? [] : [{ draft, out: stretchOf(draft.date, zone) }],
  );
  const certain = dated.filter(({ out }) => out.to <= when.from && out.from <= when.from);
  const last = Math.max(...certain.map(({ out }) => out.from));
  const before = certain.filter(({ out }) => out.from === last);
  const meanwhile = dated.filter(({ out }) => out.to > when.from && out.from < Math.max(when.to, when.from + 1));
  return [...before, ...meanwhile].map(({ draft }) => draft);
}

/** Whether a draft came out only after a statement was made. */
export function isLaterThan(draft: BindableDraft, date: BindableStatement["date"], zone: string): boolean {
  if (draft.date === null || date === null) return false;
  return stretchOf(draft.date, zone).from >= Math.max(stretchOf(date, zone).to, stretchOf(date, zone).from + 1);
}
