import type { Archive } from "@travaux/archive";
import { openAddressBook, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import { openDrafts } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";
import { addressesAsked } from "./address-asked.ts";
import type { Answer } from "./group-hits.ts";

/** The paragraphs that are called what the query says, in every draft unless it names one: latest draft first. */
export async function addressedParagraphs(
  archive: Archive,
  shelf: Shelf,
  query: string,
): Promise<Outcome<readonly Answer[]>> {
  const asked = addressesAsked(query).flatMap(({ draft, target }) => {
    if (draft === null) return [{ drafts: shelf.drafts, target }];
    const named = findDraft(shelf, draft);
    return named.ok ? [{ drafts: [named.value], target }] : [];
  });
  if (asked.length === 0) return success([]);
  const opened = await openDrafts(archive, shelf, shelf.drafts);
  if (!opened.ok) return opened;
  const answers = opened.value.toReversed().flatMap(({ draft, paragraphs }) => {
    const book = openAddressBook(paragraphs);
    const found = asked.flatMap(({ drafts, target }) => (drafts.includes(draft) ? book.find(target) : []));
    return [...new Set(found)].map((paragraph): Answer => ({ draft: draft.id, paragraph, matches: [], by: "address" }));
  });
  return success(answers);
}
