import { copyOfNegotiation } from "@travaux/archive";
import type { Archive, NegotiationCopy } from "@travaux/archive";
import type { Decision, Draft, DraftId } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { alignmentInForce } from "../series/alignment-in-force.ts";
import { openShelf, openText } from "../series/open-shelf.ts";
import { loadSeries } from "../series/load-series.ts";
import type { Outcome } from "../travaux-error.ts";

export interface CopyNegotiationRequest extends NegotiationRequest {
  /** Ids or labels: only these two drafts, the earlier side first. */
  readonly drafts?: { readonly before: string; readonly after: string } | undefined;
}

/** All that is to be read of a negotiation, for somebody who has no archive. */
export interface CopiedNegotiation {
  readonly copy: NegotiationCopy;
  /** The two drafts that were asked for, by id; null of the whole negotiation. */
  readonly pair: { readonly before: DraftId; readonly after: DraftId } | null;
  /** ISO day, where the negotiation is at home. */
  readonly madeOn: string;
}

/**
 * Copies a negotiation, or two of its drafts, out of the archive.
 *
 * Of two drafts nothing else goes along: no other draft, no statement, no round in which neither was on the table, and of
 * what people said only what concerns these two. The later one then continues the earlier one, whatever it continues in
 * the archive.
 */
export async function copyNegotiation(
  { archive, journal }: Pick<OpenPorts, "archive" | "journal">,
  request: CopyNegotiationRequest,
): Promise<Outcome<CopiedNegotiation>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const pair = request.drafts === undefined ? null : findPair(shelf.value, request.drafts);
  if (pair !== null && !pair.ok) return pair;
  // What an older version of the method aligned is aligned and kept anew: the reader is not to do it each time.
  const loaded = await loadSeries(archive, shelf.value, shelf.value.drafts);
  if (!loaded.ok) return loaded;
  const whole = await wholeCopy(archive, shelf.value.negotiation.name);
  if (!whole.ok) return whole;
  const madeOn = dayIn(shelf.value.negotiation.zone, journal.now());
  if (pair === null) return success({ copy: whole.value, pair: null, madeOn });
  const [before, after] = pair.value;
  const copy = copyOfPair(whole.value, before, after);
  return success({ copy, pair: { before: before.id, after: after.id }, madeOn });
}

/** Of the moment, the day in a time zone: "2031-05-28". */
function dayIn(timeZone: string, now: string): string {
  // Swedes write dates as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(now));
}

function findPair(
  shelf: Shelf,
  { before, after }: { readonly before: string; readonly after: string },
): Outcome<readonly [Draft, Draft]> {
  const one = findDraft(shelf, before);
  if (!one.ok) return one;
  const other = findDraft(shelf, after);
  if (!other.ok) return other;
  if (one.value.id === other.value.id) return failure({ kind: "one-draft-twice", draft: one.value.id });
  return success([one.value, other.value]);
}

async function wholeCopy(archive: Archive, name: string): Promise<Outcome<NegotiationCopy>> {
  const copy = await copyOfNegotiation(archive, name);
  return copy === null ? failure({ kind: "missing", what: "negotiation", name }) : success(copy);
}

function copyOfPair(whole: NegotiationCopy, before: Draft, after: Draft): NegotiationCopy {
  const drafts = [
    { ...textOf(whole, before), draft: { ...before, basedOn: [] } },
    { ...textOf(whole, after), draft: { ...after, basedOn: [before.id] } },
  ];
  const [first, second] = drafts.map(({ draft, text }) => openText(draft, text));
  if (first === undefined || second === undefined) throw new Error("a pair is two drafts");
  const record = { kept: whole.alignments, decisions: [] };
  const rounds = new Set([...before.rounds, ...after.rounds]);
  return {
    negotiation: whole.negotiation,
    rounds: whole.rounds.filter(({ number }) => rounds.has(number)),
    drafts,
    // What people said of the two is laid over it by whoever reads: it is among the decisions.
    alignments: [{ before: before.id, after: after.id, alignment: alignmentInForce(record, first, second).alignment }],
    gapLinks: [],
    statements: [],
    decisions: decisionsAmong(whole.decisions, new Set([before.id, after.id])),
  };
}

function textOf(whole: NegotiationCopy, { id }: Draft): NegotiationCopy["drafts"][number] {
  const found = whole.drafts.find(({ draft }) => draft.id === id);
  if (found === undefined) throw new Error("a draft that was loaded is not in the copy");
  return found;
}

/** What people said of these drafts and of no other, and what they took back of it. */
function decisionsAmong(decisions: readonly Decision[], drafts: ReadonlySet<DraftId>): readonly Decision[] {
  const chosen = new Set<string>();
  return decisions.filter(({ uuid, says, supersedes }) => {
    const isAmong =
      says.kind === "revoke" ? supersedes !== null && chosen.has(supersedes) : isOf(draftsNamedIn(says), drafts);
    if (isAmong) chosen.add(uuid);
    return isAmong;
  });
}

function isOf(named: readonly DraftId[], drafts: ReadonlySet<DraftId>): boolean {
  return named.length > 0 && named.every((draft) => drafts.has(draft));
}

/** None of what is said of statements: they stay behind. */
function draftsNamedIn(says: Decision["says"]): readonly DraftId[] {
  switch (says.kind) {
    case "pin":
    case "forbid":
      return [says.before.draft, says.after.draft];
    case "note":
    case "status":
      return [says.at.draft];
    case "mended-structure":
    case "legend":
    case "corrected-draft":
      return [says.draft];
    case "settled-citation":
    case "corrected-particular":
    case "revoke":
      return [];
  }
}
