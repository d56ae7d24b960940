import { canonicalLabel } from "@travaux/model";
import { documentPhrase } from "./document-phrase.ts";
import { isDocumentLink } from "./document-words.ts";
import type { Tokens } from "./tokens.ts";
import { wordSet } from "./word-table.ts";

/** Words of someone who works on a text: near them a bare "8.7" is a place in it and no quantity. */
const DRAFTING = wordSet(
  "revision revisions proposed proposal amendment amendments amend amended text language wording delete deletion retain",
  "reopen redraft edit edits comment comments reword reformulate propuesta enmienda suprimir supprimer amendement поправка поправки",
);
const LEADS = wordSet("for on in under to see of at para regarding pour sur en sobre para по к");
/** How far before the number such a word may stand, in tokens. */
const REACH = 7;

/**
 * Reads a number with a point that no noun announces, "revision proposed for 8.7", "3.1 of the Convention", as a label;
 * null when it is a quantity. The first kind are targets: no other text counts so that delegates leave the noun out.
 */
export function bareLabel(tokens: Tokens, at: number): string | null {
  const printed = tokens.printed(at);
  if (!tokens.isNumber(at) || !/^\d{1,2}\.\d{1,2}$/u.test(printed)) return null; // "8.7" fits, "1,000.5" does not
  const next = tokens.word(at + 1);
  if (isDocumentLink(next) && documentPhrase(tokens, at + 2)?.isOwn === false) return canonicalLabel(printed);
  const ends = next === "" || !/^[\p{L}\p{N}%°]/u.test(next); // "." and ")" fit, "million" does not
  if (!ends || !LEADS.has(tokens.word(at - 1))) return null;
  for (let place = at - 2; place > at - REACH; place--) {
    if (DRAFTING.has(tokens.word(place))) return canonicalLabel(`Target ${printed}`);
  }
  return null;
}
