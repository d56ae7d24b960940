import type { Dated, Draft, DraftId, DraftIdentity } from "@travaux/model";
import { isSameLanguageIn, ownLanguageOf } from "../naming/draft-id.ts";

/**
 * What a new draft continues when nobody says so: the draft before it in the series, of the same text and language.
 *
 * A second issue continues the issue before it. A draft that is dated does not continue one that is dated later (an
 * older draft that turns up late goes to its place). A French Rev 2 continues the French Rev 1; where there is no
 * earlier French draft it continues nothing and begins a chain of its own, because words of two languages cannot be
 * aligned, and because which original it was translated from is for a person to say. The first draft of an annex
 * likewise.
 */
export function defaultBasis(
  drafts: readonly Draft[],
  incoming: DraftIdentity & { readonly date: Dated | null },
): readonly DraftId[] {
  const own = ownLanguageOf([...drafts, incoming]);
  const line = drafts.filter(
    (draft) => draft.text === incoming.text && isSameLanguageIn(own, draft.language, incoming.language),
  );
  const earlierIssues = line.filter((draft) => draft.label === incoming.label && draft.issue < incoming.issue);
  const before = line.filter((draft) => !isLater(draft.date, incoming.date));
  const basis = earlierIssues.at(-1) ?? before.at(-1);
  return basis === undefined ? [] : [basis.id];
}

/** Days are compared as they are printed: two drafts of one day keep the order of the series. */
function isLater(one: Dated | null, other: Dated | null): boolean {
  return one !== null && other !== null && one.on.slice(0, 10) > other.on.slice(0, 10);
}
