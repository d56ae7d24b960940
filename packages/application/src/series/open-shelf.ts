import type { Archive } from "@travaux/archive";
import type { Draft, DraftHeading, DraftSide, DraftText, Paragraph } from "@travaux/model";
import { failure, paragraphsOf, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import { findNegotiation } from "../naming/find-negotiation.ts";
import type { DraftRequest } from "../requests.ts";
import { correctedDrafts } from "./corrected-drafts.ts";
import type { Outcome } from "../travaux-error.ts";

/** A draft with its text at hand. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly text: DraftText;
  readonly paragraphs: readonly Paragraph[];
}

/** The negotiation of that name, or the only one, with what is known of its drafts, as people corrected it. */
export async function openShelf(archive: Archive, name: string | undefined): Promise<Outcome<Shelf>> {
  const negotiation = await findNegotiation(archive, name);
  if (!negotiation.ok) return negotiation;
  const { name: found } = negotiation.value;
  const drafts = correctedDrafts(await archive.listDrafts(found), await archive.listDecisions(found));
  return success({ negotiation: negotiation.value, drafts });
}

/** Takes a draft off the shelf. `missing` when it was removed since the shelf was looked at. */
export async function openDraft(archive: Archive, shelf: Shelf, draft: Draft): Promise<Outcome<OpenDraft>> {
  const text = await archive.draftText(shelf.negotiation.name, draft.id);
  if (text === null) return failure({ kind: "missing", what: "draft", name: draft.id });
  return success(openText(draft, text));
}

/** The draft that a request names, off the shelf of its negotiation. */
export async function openNamedDraft(
  archive: Archive,
  request: DraftRequest,
): Promise<Outcome<{ readonly shelf: Shelf; readonly open: OpenDraft }>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const open = await openDraft(archive, shelf.value, draft.value);
  return open.ok ? success({ shelf: shelf.value, open: open.value }) : open;
}

/** Takes several drafts, in the given order. */
export async function openDrafts(
  archive: Archive,
  shelf: Shelf,
  drafts: readonly Draft[],
): Promise<Outcome<readonly OpenDraft[]>> {
  const opened = await Promise.all(drafts.map((draft) => openDraft(archive, shelf, draft)));
  const open: OpenDraft[] = [];
  for (const result of opened) {
    if (!result.ok) return result;
    open.push(result.value);
  }
  return success(open);
}

/** A draft whose text is in hand already. */
export function openText(draft: Draft, text: DraftText): OpenDraft {
  return { draft, text, paragraphs: paragraphsOf(text.document) };
}

/** How a draft is named in answers about a series. */
export function headingOf(draft: Draft): DraftHeading {
  return { id: draft.id, label: draft.label, date: draft.date?.on ?? null, language: draft.language };
}

/** A draft as a side of a comparison, by its label. */
export function sideOf(open: OpenDraft): DraftSide {
  const { masthead } = open.text;
  return { name: open.draft.label, ...(masthead === undefined ? {} : { masthead }), paragraphs: open.paragraphs };
}
