import { keepAnchors } from "./anchor.ts";
import { cutAtSentences } from "./cut-at-sentence.ts";
import type { EditScript } from "./edit-script.ts";
import { joinIslands } from "./join-islands.ts";
import { markNumbersWhole } from "./mark-numbers-whole.ts";
import { slide } from "./slide.ts";
import type { TokenRow } from "./token-row.ts";

/**
 * Makes an edit script readable without marking much more: no confetti.
 *
 * A lone inserted or deleted stretch slides to where a reader would cut; then kept islands between two changed phrases
 * join the change while at most about a tenth more words are marked; what then holds two rewritten phrases together is
 * kept again; changes are cut where a sentence ends; and a number that is written in groups is marked whole.
 */
export function tidy(script: EditScript, before: TokenRow, after: TokenRow): EditScript {
  const joined = joinIslands(slide(script, before, after), before, after);
  return markNumbersWhole(cutAtSentences(keepAnchors(joined, before, after), before, after), before, after);
}
