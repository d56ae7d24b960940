import type { FoundParagraph } from "@travaux/archive";
import type { AddressBook, Draft, DraftId, SearchHit, SearchResult } from "@travaux/model";
import { failure, openAddressBook, success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { openDrafts, openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

export interface SearchRequest extends NegotiationRequest {
  /** Words that a paragraph has to have, all of them. */
  readonly query: string;
  /** How many hits to give; 50 unless told, 500 at most. */
  readonly limit?: number | undefined;
}

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 500;

/** Finds paragraphs of all drafts by their words. */
export async function search(
  { archive }: Pick<OpenPorts, "archive">,
  request: SearchRequest,
): Promise<Outcome<SearchResult>> {
  const query = request.query.trim();
  if (query === "") return failure({ kind: "empty-query" });
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const limit = Math.max(1, Math.min(request.limit ?? USUAL_LIMIT, HIGHEST_LIMIT));
  const { total, found } = await archive.searchParagraphs(shelf.value.negotiation.name, query, limit);
  const concerned = new Set(found.map((each) => each.draft));
  const opened = await openDrafts(
    archive,
    shelf.value,
    shelf.value.drafts.filter((draft) => concerned.has(draft.id)),
  );
  if (!opened.ok) return opened;
  const books = new Map(
    opened.value.map(({ draft, paragraphs }) => [draft.id, { draft, book: openAddressBook(paragraphs) }]),
  );
  return success({ format: "travaux.search/1", query, total, hits: found.flatMap((each) => hitOf(each, books)) });
}

function hitOf(
  { draft: id, paragraph, matches }: FoundParagraph,
  books: ReadonlyMap<DraftId, { readonly draft: Draft; readonly book: AddressBook }>,
): readonly SearchHit[] {
  const opened = books.get(id);
  if (opened === undefined) return [];
  return [
    {
      draft: id,
      draftLabel: opened.draft.label,
      paragraph: paragraph.id,
      label: paragraph.label,
      address: opened.book.addressOf(paragraph.id),
      path: paragraph.path,
      text: paragraph.text,
      matches,
    },
  ];
}
