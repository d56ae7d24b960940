import type { Tokens } from "./tokens.ts";
import { isDocumentWord, isOwnWord, isSymbol } from "./document-words.ts";
import { unitNoun } from "./unit-nouns.ts";
import { wordSet } from "./word-table.ts";

/** What a citation is said to be about: "UN conferences" of "paragraph 18 (UN conferences)". */
export interface Gloss {
  readonly text: string;
  /** The token behind the bracket, or behind the last word. */
  readonly next: number;
}

/** The longest gloss in tokens: longer brackets are asides. */
const LONGEST = 16;
const LONGEST_UNBRACKETED = 8;
const ABOUT = wordSet(
  "on regarding concerning about sur concernant sobre о об относительно касательно بشأن المتعلقة المتعلق",
);
const VERBS = wordSet(
  "is are was were be has have had should shall must may can could would will needs need does do as and but which that where to",
  "est sont devrait doit pourrait qui es son debe debería que должен следует который ينبغي يجب",
);
const NO_GLOSS = wordSet("formerly former previously now ex new old see cf anciennement antes ahora бывший ранее");

/** The gloss behind a citation, in brackets or behind "on": null when none stands there. */
export function readGloss(tokens: Tokens, next: number): Gloss | null {
  const opening = tokens.word(next);
  if (opening === "(" || opening === "（") return inBrackets(tokens, next + 1);
  const isComma = opening === ",";
  const about = isComma ? next + 1 : next;
  return ABOUT.has(tokens.word(about)) ? behindAbout(tokens, about + 1) : null;
}

function inBrackets(tokens: Tokens, from: number): Gloss | null {
  if (NO_GLOSS.has(tokens.word(from)) || isOwnWord(tokens.word(from)) || isDocumentWord(tokens.word(from))) return null;
  for (let place = from; place <= from + LONGEST && place < tokens.count; place++) {
    const word = tokens.word(place);
    if (word === "(" || isSymbol(tokens.printed(place))) return null;
    if (unitNoun(word) !== null && tokens.isNumber(place + 1)) return null;
    if (word === ")" || word === "）") return glossOf(tokens, from, place);
  }
  return null;
}

function glossOf(tokens: Tokens, from: number, close: number): Gloss | null {
  const text = tokens.text.slice(tokens.from(from), tokens.to(close - 1));
  const isInWords = close > from && /\p{L}{2}|\p{Script=Han}/u.test(text); // "UN conferences" fits, "c" and "2" do not
  return isInWords ? { text, next: close + 1 } : null;
}

function behindAbout(tokens: Tokens, from: number): Gloss | null {
  let place = from;
  while (place < from + LONGEST_UNBRACKETED && tokens.isWord(place) && !VERBS.has(tokens.word(place))) place++; // "," ends it
  if (place === from || unitNoun(tokens.word(from)) !== null || tokens.isNumber(from)) return null;
  return { text: tokens.text.slice(tokens.from(from), tokens.to(place - 1)), next: place };
}
