import type { Archive } from "@travaux/archive";
import type { Decision, DecisionList, ListedDecision, Paragraph } from "@travaux/model";
import { failure, placeAnchor, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import { findParagraph, printAddress, readAddress } from "../naming/find-paragraph.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { correctionsBetween } from "../series/corrections-between.ts";
import { openDecisions } from "../series/open-decisions.ts";
import { openDraft, openShelf } from "../series/open-shelf.ts";
import type { OpenDraft } from "../series/open-shelf.ts";
import { isAncestor, relatedDrafts } from "../series/related-drafts.ts";
import type { Outcome } from "../travaux-error.ts";

export interface CorrectAlignmentRequest extends NegotiationRequest {
  /** `pin`: these two belong together. `forbid`: they do not. */
  readonly says: "pin" | "forbid";
  /** Two addresses, of paragraphs of two drafts, in either order. */
  readonly addresses: readonly [string, string];
  /** Who decides. */
  readonly author?: string | undefined;
}

/**
 * Keeps a person's word on whether two paragraphs belong together; it is honoured in every answer from then on. Gives the
 * decision, alone in a list.
 *
 * The same again keeps nothing and gives the decision that stands. The reverse of what stands is refused with
 * `decided-otherwise`: whoever thinks otherwise revokes that decision first, and does not overrule it unawares.
 */
export async function correctAlignment(
  ports: OpenPorts,
  request: CorrectAlignmentRequest,
): Promise<Outcome<DecisionList>> {
  const { archive } = ports;
  const author = request.author?.trim() ?? "";
  if (author === "") return failure({ kind: "no-author" });
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const located = await locateBoth(archive, shelf.value, request.addresses);
  if (!located.ok) return located;
  const [before, after] = located.value;
  const name = shelf.value.negotiation.name;
  const journal = await archive.listDecisions(name);
  const standing = correctionsBetween(journal, before.open, after.open).standing.findLast(
    (each) => each.before === before.paragraph.id && each.after === after.paragraph.id,
  );
  if (standing !== undefined && standing.says !== request.says) {
    const { uuid, author: who, at } = standing.by;
    const addresses = [printed(before), printed(after)] as const;
    return failure({ kind: "decided-otherwise", says: standing.says, addresses, by: { uuid, author: who, at } });
  }
  const decision: Decision = {
    uuid: ports.journal.newUuid(),
    author,
    at: ports.journal.now(),
    says: {
      kind: request.says,
      before: placeAnchor(before.open.draft.id, before.paragraph),
      after: placeAnchor(after.open.draft.id, after.paragraph),
    },
    supersedes: null,
    visibility: "shared",
  };
  if (standing === undefined) {
    const kept = await archive.decide(name, decision);
    if (!kept.ok) return kept;
  }
  const listed = await openDecisions(archive, shelf.value, await archive.listDecisions(name));
  const uuid = standing?.by.uuid ?? decision.uuid;
  const decisions: readonly ListedDecision[] = listed.filter((each) => each.uuid === uuid);
  return success({ format: "travaux.decisions/1", negotiation: name, decisions });
}

interface Located {
  readonly open: OpenDraft;
  readonly paragraph: Paragraph;
}

function printed({ open, paragraph }: Located): string {
  return printAddress(open.draft, open.paragraphs, paragraph);
}

/** Both paragraphs, the one of the earlier draft first: of the ancestor, else of the one that stands first in the series. */
async function locateBoth(
  archive: Archive,
  shelf: Shelf,
  addresses: readonly [string, string],
): Promise<Outcome<readonly [Located, Located]>> {
  const one = await locate(archive, shelf, addresses[0]);
  if (!one.ok) return one;
  const other = await locate(archive, shelf, addresses[1]);
  if (!other.ok) return other;
  const [first, second] = [one.value.open.draft, other.value.open.draft];
  if (first.id === second.id) return failure({ kind: "same-draft", draft: first.id, addresses });
  if (!relatedDrafts(shelf.drafts, first.id).some(({ id }) => id === second.id)) {
    return failure({ kind: "unrelated-drafts", before: first.id, after: second.id });
  }
  const place = (id: string): number => shelf.drafts.findIndex((draft) => draft.id === id);
  const isInOrder =
    isAncestor(shelf.drafts, first.id, second.id) ||
    (!isAncestor(shelf.drafts, second.id, first.id) && place(first.id) < place(second.id));
  return success(isInOrder ? [one.value, other.value] : [other.value, one.value]);
}

async function locate(archive: Archive, shelf: Shelf, asked: string): Promise<Outcome<Located>> {
  const address = readAddress(asked);
  if (!address.ok) return address;
  const draft = findDraft(shelf, address.value.draft);
  if (!draft.ok) return draft;
  const open = await openDraft(archive, shelf, draft.value);
  if (!open.ok) return open;
  const paragraph = findParagraph(draft.value, open.value.paragraphs, address.value.target, asked);
  return paragraph.ok ? success({ open: open.value, paragraph: paragraph.value }) : paragraph;
}
