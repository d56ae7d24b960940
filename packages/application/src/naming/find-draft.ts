import type { Draft, Negotiation } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Outcome } from "../travaux-error.ts";
import { isSameLanguageIn, ownLanguageOf, shortName } from "./draft-id.ts";

/** A negotiation and its drafts, in the order of the series: where draft names have their meaning. */
export interface Shelf {
  readonly negotiation: Negotiation;
  readonly drafts: readonly Draft[];
}

/**
 * The draft that is named by id or label, in any case and spacing ("rev-2", "Rev 2", "rev. 2"); the latest when none is
 * named.
 *
 * An id goes before a label. A label that several drafts carry (languages, issues, annexes) is ambiguous.
 */
export function findDraft(shelf: Shelf, name: string | null | undefined): Outcome<Draft> {
  if (name === null || name === undefined) {
    const latest = latestDraft(shelf.drafts);
    return latest === null ? failure({ kind: "no-drafts", negotiation: shelf.negotiation.name }) : success(latest);
  }
  const wanted = name.trim().toLowerCase();
  const byId = shelf.drafts.find((draft) => draft.id.toLowerCase() === wanted);
  if (byId !== undefined) return success(byId);
  const short = shortName(name);
  const byLabel = shelf.drafts.filter((draft) => short !== "" && shortName(draft.label) === short);
  const [only, ...others] = byLabel;
  if (only === undefined) {
    const drafts = shelf.drafts.map((draft) => draft.id);
    return failure({ kind: "no-such-draft", draft: name, negotiation: shelf.negotiation.name, drafts });
  }
  if (others.length === 0) return success(only);
  return failure({ kind: "ambiguous-draft", draft: name, candidates: byLabel.map((draft) => draft.id) });
}

/**
 * The last draft of the main line: of the text and the language in which the series began. A translation or an annex
 * that came in later is not what people mean by the latest draft.
 */
function latestDraft(drafts: readonly Draft[]): Draft | null {
  const first = drafts[0];
  if (first === undefined) return null;
  const own = ownLanguageOf(drafts);
  const mainLine = drafts.filter(
    (draft) => draft.text === first.text && isSameLanguageIn(own, draft.language, first.language),
  );
  return mainLine.at(-1) ?? null;
}
