import type { DraftId } from "@travaux/model";
import { isSameLanguageIn, ownLanguageOf } from "../naming/draft-id.ts";
import { isAncestor } from "../series/related-drafts.ts";
import type { DraftAtHand, StatementRoom } from "./statement-room.ts";

/** The drafts that continue one, in order: of the same text and language. */
export function laterDrafts(of: DraftId, { drafts, shelf }: StatementRoom): readonly DraftAtHand[] {
  const own = drafts.get(of)?.draft;
  if (own === undefined) return [];
  const language = ownLanguageOf(shelf.drafts);
  return [...drafts.values()].filter(
    ({ draft }) =>
      draft.text === own.text &&
      isSameLanguageIn(language, draft.language, own.language) &&
      isAncestor(shelf.drafts, of, draft.id),
  );
}
