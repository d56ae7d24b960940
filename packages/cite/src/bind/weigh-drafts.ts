import { noticed } from "@travaux/model";
import type { Citation, CitationEvidence, Finding } from "@travaux/model";
import type { BindableDraft, BindableStatement, DraftCalendar } from "./calendar.ts";
import { inForceAtRound, inForceOn, isLaterThan } from "./drafts-in-force.ts";
import { liesInRound, stretchOf } from "./moments.ts";
import { namedDrafts, versionNames } from "./named-version.ts";

/** A draft that may be meant, and what speaks for it. */
export interface Reading {
  readonly draft: BindableDraft;
  readonly evidence: readonly CitationEvidence[];
}

/**
 * What the evidence says of which draft is meant.
 *
 * `agreed`: one draft, or several that the same evidence fits and content may tell apart; `disagreed`: evidence speaks for
 * different drafts, and only a person can say which.
 */
export interface Weighing {
  readonly verdict: "agreed" | "disagreed" | "nothing";
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

/** What round and date say of the drafts: the same for all citations of a statement. */
export interface Standing {
  readonly drafts: readonly BindableDraft[];
  readonly names: ReturnType<typeof versionNames>;
  readonly byRound: readonly BindableDraft[];
  readonly byDate: readonly BindableDraft[];
  /** Drafts that were out when the statement was made: what it asks for may stand in later ones. */
  readonly out: readonly BindableDraft[];
  readonly findings: readonly Finding[];
}

export function standingOf(
  drafts: readonly BindableDraft[],
  calendar: DraftCalendar,
  statement: BindableStatement,
): Standing {
  return {
    drafts,
    names: versionNames(drafts),
    byRound: statement.round === null ? [] : inForceAtRound(drafts, statement.round),
    byDate: statement.date === null ? [] : inForceOn(drafts, statement.date, calendar.zone),
    out: drafts.filter((draft) => !isLaterThan(draft, statement.date, calendar.zone)),
    findings: outsideRound(calendar, statement),
  };
}

/** Weighs what speaks for each draft: the version named, else the round, else the date, and whether they agree. */
export function weighDrafts(
  citation: Citation,
  { drafts, names, byRound, byDate, out, findings }: Standing,
  statement: BindableStatement,
): Weighing {
  const named = namedDrafts(citation, names, statement);
  const readings = (meant: readonly BindableDraft[]): readonly Reading[] =>
    drafts
      .filter((draft) => meant.includes(draft))
      .map((draft) => ({
        draft,
        evidence: [
          ...(named.includes(draft) ? (["named-version"] as const) : []),
          ...(byRound.includes(draft) ? (["round"] as const) : []),
          ...(byDate.includes(draft) ? (["date"] as const) : []),
        ],
      }));
  if (named.length > 0) {
    const early = named.filter((draft) => !out.includes(draft));
    const verdict = named.length === 1 && early.length === 0 ? "agreed" : "disagreed";
    const meant = early.length > 0 ? [...named, ...byDate] : named;
    return {
      verdict,
      readings: readings(meant),
      findings: [...findings, ...early.map((draft) => versionAfterDate(draft))],
    };
  }
  if (byRound.length === 0 && byDate.length === 0) return { verdict: "nothing", readings: [], findings };
  const both = byRound.filter((draft) => byDate.includes(draft));
  const isOneSided = byRound.length === 0 || byDate.length === 0;
  if (!isOneSided && both.length === 0)
    return { verdict: "disagreed", readings: readings([...byRound, ...byDate]), findings };
  return { verdict: "agreed", readings: readings(isOneSided ? [...byRound, ...byDate] : both), findings };
}

/** A printed date that lies outside the round that the text names. */
function outsideRound({ rounds, zone }: DraftCalendar, { date, round: number }: BindableStatement): readonly Finding[] {
  const round = rounds.find((each) => each.number === number);
  if (round === undefined || date === null || liesInRound(stretchOf(date, zone), round, zone)) return [];
  return [noticed({ is: "date-outside", on: date.on, round: round.label, from: round.from, to: round.to })];
}

function versionAfterDate({ label, date }: BindableDraft): Finding {
  return noticed(
    date === null ? { is: "draft-came-later", draft: label } : { is: "draft-came-on", draft: label, on: date.on },
  );
}
