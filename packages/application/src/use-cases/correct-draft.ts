import type { CorrectedDraft, Decision, DecisionList } from "@travaux/model";
import { failure, standingDecisions, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import { readDated } from "../read-dated.ts";
import type { NegotiationRequest } from "../requests.ts";
import { openDecisions } from "../series/open-decisions.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

/** What a person says of a draft; what is left out stays as it is, and null is that there is none. */
export interface SaidOfDraft {
  /** "2031-05-28", "2031-05-28 13:00", "2031-05-28 13:00 Europe/Paris". */
  readonly date?: string | null | undefined;
  readonly symbol?: string | null | undefined;
  /** Numbers of rounds of the calendar. */
  readonly rounds?: readonly number[] | undefined;
}

export interface CorrectDraftRequest extends NegotiationRequest {
  /** Id or label. */
  readonly draft: string;
  readonly says: SaidOfDraft;
  /** Who decides. */
  readonly author?: string | undefined;
}

/**
 * Keeps what a person says of a draft's date, symbol and rounds: it stands before what was said when the draft was added,
 * and statements are bound anew by it. The draft keeps its place in the series, and its addresses. One decision a
 * particular, all or none kept; the same particular again takes the place of what was said of it before. Gives the decisions
 * in a list.
 */
export async function correctDraft(
  { archive, journal }: OpenPorts,
  request: CorrectDraftRequest,
): Promise<Outcome<DecisionList>> {
  const author = request.author?.trim() ?? "";
  if (author === "") return failure({ kind: "no-author" });
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const found = findDraft(shelf.value, request.draft);
  if (!found.ok) return found;
  const { name } = shelf.value.negotiation;
  const draft = found.value.id;
  const rounds = (await archive.listRounds(name)).map(({ number }) => number);
  const said = readSaid(request.says, rounds);
  if (!said.ok) return said;
  const standing = standingDecisions(await archive.listDecisions(name));
  const decisions = said.value.map((says): Decision => {
    const before = standing.findLast(
      (each) =>
        each.says.kind === "corrected-draft" && each.says.draft === draft && each.says.says.field === says.field,
    );
    return {
      uuid: journal.newUuid(),
      author,
      at: journal.now(),
      says: { kind: "corrected-draft", draft, says },
      supersedes: before?.uuid ?? null,
      visibility: "shared",
    };
  });
  const { negotiation } = shelf.value;
  const kept = await archive.keep({ negotiation, rounds: [], drafts: [], statements: [], decisions });
  if (!kept.ok) return kept;
  const made = new Set(decisions.map(({ uuid }) => uuid));
  const listed = await openDecisions(archive, shelf.value, await archive.listDecisions(name));
  return success({
    format: "travaux.decisions/1",
    negotiation: name,
    decisions: listed.filter(({ uuid }) => made.has(uuid)),
  });
}

function readSaid({ date, symbol, rounds }: SaidOfDraft, known: readonly number[]): Outcome<readonly CorrectedDraft[]> {
  const read: CorrectedDraft[] = [];
  if (date !== undefined) {
    const dated = date === null ? success(null) : readDated(date);
    if (!dated.ok) return dated;
    read.push({ field: "date", value: dated.value });
  }
  if (symbol !== undefined) read.push({ field: "symbol", value: symbol?.replaceAll(/\s+/gu, " ").trim() || null });
  if (rounds !== undefined) {
    const stranger = rounds.find((round) => !known.includes(round));
    if (stranger !== undefined) return failure({ kind: "no-such-round", round: stranger, rounds: known });
    read.push({ field: "rounds", value: [...new Set(rounds)].toSorted((one, other) => one - other) });
  }
  return read.length === 0 ? failure({ kind: "nothing-said" }) : success(read);
}
