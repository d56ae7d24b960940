import type { DraftId } from "@travaux/model";
import { isAncestor } from "../series/related-drafts.ts";
import type { DraftAtHand, StatementRoom } from "./statement-room.ts";

/** The drafts that continue one, in order: of the same text and language. */
export function laterDrafts(of: DraftId, { drafts, shelf }: StatementRoom): readonly DraftAtHand[] {
  const own = drafts.get(of)?.draft;
  if (own === undefined) return [];
  return [...drafts.values()].filter(
    ({ draft }) => draft.text === own.text && draft.language === own.language && isAncestor(shelf.drafts, of, draft.id),
  );
}
