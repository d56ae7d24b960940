import type { Quotation } from "./quotations.ts";
import { wordSet } from "../recognise/word-table.ts";

/** Nouns that stand between a word like "by" and the quotation: "by the words “…”". */
const NOUNS = wordSet(
  "the word words phrase term expression wording text formulation of than following le les la mot mots terme termes expression membre",
  "el los las palabra palabras frase expresión término de del d слово слова словом словами словами фразу كلمة عبارة كلمتي بعبارة بكلمة 一 词 语",
);
/** Before words that are to come. */
const NEW = wordSet("by with to as into read become par por на بـ ب بعبارة بكلمة словом словами 为 成 以 用");
/** Before words that are to go, where the others stand first: "substitute B for A". */
const OLD = wordSet("for à a al عن instead rather lieu lugar вместо بدلا");
const AFTER = wordSet("after following behind après después tras после بعد");
const BEFORE = wordSet("before preceding avant antes перед до قبل");

/** How many words before a quotation are looked at. */
const REACH = 5;

function wordsBefore(text: string, { from }: Quotation): readonly string[] {
  const lead = text.slice(Math.max(0, from - 48), from - 1).toLowerCase();
  return (lead.match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? []).slice(-REACH).toReversed(); // one Chinese character is a word
}

/** Whether a quotation is said to be the words that come ("by", "par", "на") or those that go ("for"); null when neither. */
export function roleOf(text: string, quotation: Quotation): "new" | "old" | null {
  for (const word of wordsBefore(text, quotation)) {
    if (NEW.has(word)) return "new";
    if (OLD.has(word)) return "old";
    if (!NOUNS.has(word)) return null;
  }
  return null;
}

/** On which side of a quotation something is to be put: "after “voluntary”", "在“自愿”之后"; null when none is said. */
export function sideOf(text: string, quotation: Quotation): "before" | "after" | null {
  const behind = text.slice(quotation.to + 1, quotation.to + 5);
  if (/^(?:一词|等词)?(?:之后|后)/u.test(behind)) return "after"; // 在“自愿”之后
  if (/^(?:一词|等词)?(?:之前|前)/u.test(behind)) return "before"; // 在“自愿”前
  for (const word of wordsBefore(text, quotation)) {
    if (AFTER.has(word) && !NOUNS.has(word)) return "after";
    if (BEFORE.has(word)) return "before";
    if (!NOUNS.has(word)) return null;
  }
  return null;
}

/** What a word says of the place of something new, or null. */
export function sideNamed(word: string): "before" | "after" | null {
  if (AFTER.has(word)) return "after";
  return BEFORE.has(word) ? "before" : null;
}
