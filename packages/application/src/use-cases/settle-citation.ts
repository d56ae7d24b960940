import { labelsInDraft } from "@travaux/cite";
import type { Decision, DecisionList, ListedCitation, Paragraph, SettledMeaning } from "@travaux/model";
import { failure, placeAnchor, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import { findParagraph, printAddress, readAddress } from "../naming/find-paragraph.ts";
import { findStatement } from "../naming/find-statement.ts";
import type { OpenPorts } from "../ports.ts";
import { listOne } from "../series/open-decisions.ts";
import { answerOf } from "../statements/answer-of.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { DraftAtHand, StatementRoom } from "../statements/statement-room.ts";
import type { Outcome } from "../travaux-error.ts";
import type { StatementRequest } from "./show-statement.ts";

/** What a person may say that a citation means. */
export type CitationMeaning =
  /** These paragraphs, by address. */
  | { readonly kind: "paragraphs"; readonly addresses: readonly string[] }
  /** What its labels name in this draft. */
  | { readonly kind: "draft"; readonly draft: string }
  /** Another document's paragraphs. */
  | { readonly kind: "elsewhere"; readonly document?: string | undefined }
  /** The words are no citation. */
  | { readonly kind: "none" };

export interface SettleCitationRequest extends StatementRequest {
  /** Its number in the statement's list, from 1. */
  readonly citation: number;
  readonly means: CitationMeaning;
  /** Who decides. */
  readonly author?: string | undefined;
}

/**
 * Keeps what a person says that a citation means; it is laid over every later answer. Gives the decision, alone in a list.
 *
 * The same again keeps nothing and gives the decision that stands; something else than stands is refused with
 * `settled-otherwise`: whoever thinks otherwise revokes that decision first.
 */
export async function settleCitation(ports: OpenPorts, request: SettleCitationRequest): Promise<Outcome<DecisionList>> {
  const author = request.author?.trim() ?? "";
  if (author === "") return failure({ kind: "no-author" });
  const opened = await openRoom(ports.archive, request.negotiation);
  if (!opened.ok) return opened;
  const room = opened.value;
  const { name } = room.shelf.negotiation;
  const statement = findStatement({ negotiation: name, statements: room.statements }, request.statement);
  if (!statement.ok) return statement;
  const answer = await answerOf(room, statement.value);
  if (!answer.ok) return answer;
  const { citations } = answer.value;
  const citation = citations[request.citation - 1];
  const { id } = statement.value;
  if (citation === undefined)
    return failure({ kind: "no-such-citation", statement: id, citation: request.citation, count: citations.length });
  const means = meaningOf(request.means, citation, room);
  if (!means.ok) return means;
  if (citation.settled !== undefined) {
    const { uuid, author: who, at } = citation.settled;
    const standing = room.journal.find((decision) => decision.uuid === uuid);
    if (standing?.says.kind === "settled-citation" && isSame(standing.says.means, means.value))
      return success(await listOne(ports.archive, room.shelf, uuid));
    return failure({
      kind: "settled-otherwise",
      statement: id,
      citation: citation.text,
      by: { uuid, author: who, at },
    });
  }
  const { from, to, text: quotation } = citation;
  const decision: Decision = {
    uuid: ports.journal.newUuid(),
    author,
    at: ports.journal.now(),
    says: { kind: "settled-citation", statement: id, from, to, quotation, means: means.value },
    supersedes: null,
    visibility: "shared",
  };
  const kept = await ports.archive.decide(name, decision);
  return kept.ok ? success(await listOne(ports.archive, room.shelf, decision.uuid)) : kept;
}

function isSame(one: SettledMeaning, other: SettledMeaning): boolean {
  if (one.kind === "paragraphs" && other.kind === "paragraphs") {
    const keys = ({ at }: typeof one): string => at.map(({ anchor }) => `${anchor.draft} ${anchor.paragraph}`).join();
    return keys(one) === keys(other);
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

function meaningOf(means: CitationMeaning, citation: ListedCitation, room: StatementRoom): Outcome<SettledMeaning> {
  switch (means.kind) {
    case "none":
      return success({ kind: "none" });
    case "elsewhere":
      return success({ kind: "elsewhere", document: means.document?.trim() || null });
    case "draft":
      return inDraft(means.draft, citation, room);
    case "paragraphs":
      return means.addresses.length === 0 ? failure({ kind: "nothing-said" }) : atAddresses(means.addresses, room);
  }
}

type PlacedLabels = Extract<SettledMeaning, { readonly kind: "paragraphs" }>["at"];

function inDraft(name: string, { labels }: ListedCitation, room: StatementRoom): Outcome<SettledMeaning> {
  const found = findDraft(room.shelf, name);
  if (!found.ok) return found;
  const draft = room.drafts.get(found.value.id);
  const bindable = room.calendar.drafts.find(({ id }) => id === found.value.id);
  if (draft === undefined || bindable === undefined)
    return failure({ kind: "missing", what: "draft", name: found.value.id });
  const at: PlacedLabels[number][] = [];
  for (const { label, paragraphs } of labelsInDraft(labels, bindable)) {
    const [only, ...others] = paragraphs;
    const paragraph = only === undefined ? undefined : draft.byId.get(only.id);
    if (paragraph === undefined || others.length > 0) {
      const target = { kind: "label", label } as const;
      const refused = findParagraph(draft.draft, draft.paragraphs, target, `${label}@${draft.draft.id}`);
      if (!refused.ok) return refused;
      at.push(placed(draft, refused.value, label));
    } else at.push(placed(draft, paragraph, label));
  }
  return success({ kind: "paragraphs", at });
}

function atAddresses(addresses: readonly string[], room: StatementRoom): Outcome<SettledMeaning> {
  const at: PlacedLabels[number][] = [];
  for (const asked of addresses) {
    const address = readAddress(asked);
    if (!address.ok) return address;
    const found = findDraft(room.shelf, address.value.draft);
    if (!found.ok) return found;
    const draft = room.drafts.get(found.value.id);
    if (draft === undefined) return failure({ kind: "missing", what: "draft", name: found.value.id });
    const paragraph = findParagraph(draft.draft, draft.paragraphs, address.value.target, asked);
    if (!paragraph.ok) return paragraph;
    const { draft: own, paragraphs, book } = draft;
    const label = book.addressOf(paragraph.value.id) ?? printAddress(own, paragraphs, paragraph.value);
    at.push(placed(draft, paragraph.value, label));
  }
  return success({ kind: "paragraphs", at });
}

function placed({ draft }: DraftAtHand, paragraph: Paragraph, label: string): PlacedLabels[number] {
  return { label, anchor: placeAnchor(draft.id, paragraph) };
}
