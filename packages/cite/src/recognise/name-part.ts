import { isDeterminer, isDocumentLink } from "./document-words.ts";
import { isComma, isJoiner } from "./list-words.ts";
import { ordinalWord } from "./number-words.ts";
import { partNoun } from "./part-words.ts";
import type { PartNoun } from "./part-words.ts";
import type { Tokens } from "./tokens.ts";
import { wordSet } from "./word-table.ts";

/** A part of a paragraph as it is named beside it: "chapeau", "sentence:2", "sentence:1,2". */
export interface NamedPart {
  readonly part: string;
  /** The part's words: from the first token to behind the last. */
  readonly at: number;
  readonly next: number;
}

const PART_LINKS = wordSet("within under к");
/** Nouns that belong to a part's noun: "bullet point", "opening words" … and "вводная часть", "النقطة". */
const TAILS = wordSet("point points часть части частью");

/** The part that is named before a citation: "the second sentence of …", "Во втором предложении …", "الجملة الثانية من …". */
export function partBefore(tokens: Tokens, at: number): NamedPart | null {
  let place = at - 1;
  while (isDeterminer(tokens.word(place))) place--;
  if (isDocumentLink(tokens.word(place)) || PART_LINKS.has(tokens.word(place))) place--;
  // "of subparagraph", "de l’": one determiner more stands before the link's noun in some languages.
  const behind = partEndingAt(tokens, place + 1);
  return behind;
}

function partEndingAt(tokens: Tokens, end: number): NamedPart | null {
  let last = end - 1;
  const isArabicOrder = ordinalWord(tokens.word(last)) !== null && partNoun(tokens.word(last - 1)) !== null;
  if (isArabicOrder) return ordered(tokens, { at: last - 1, next: end, noun: last - 1, ordinal: last });
  if (TAILS.has(tokens.word(last))) last--;
  const noun = partNoun(tokens.word(last));
  if (noun === null) {
    const isNumbered = tokens.isNumber(last) && partNoun(tokens.word(last - 1))?.isCounted === true;
    return isNumbered
      ? { part: `${partNoun(tokens.word(last - 1))?.name ?? ""}:${tokens.word(last)}`, at: last - 1, next: end }
      : null;
  }
  return withOrdinals(tokens, { noun, last, end });
}

interface PartAt {
  readonly noun: PartNoun;
  readonly last: number;
  readonly end: number;
}

const NUMBER_TWO = wordSet("two deux dos два две три three trois tres");

/** "first and second sentences", "first two sentences", "second half", "chapeau". */
function withOrdinals(tokens: Tokens, { noun, last, end }: PartAt): NamedPart | null {
  if (!noun.isCounted) return { part: noun.name, at: last, next: end };
  const two = NUMBER_TWO.has(tokens.word(last - 1)) ? 1 : 0;
  let at = last - 1 - two;
  const found: string[] = [];
  // "the two last bullets", "the last two sentences": no one place.
  const isTwo = two === 1 || NUMBER_TWO.has(tokens.word(at - 1));
  if (isTwo && ordinalWord(tokens.word(at)) === "last") return null;
  for (let ordinal = ordinalWord(tokens.word(at)); ordinal !== null; ordinal = ordinalWord(tokens.word(at))) {
    found.unshift(String(ordinal));
    const joined = isJoiner(tokens.word(at - 1)) || isComma(tokens.word(at - 1));
    const link = joined ? at - 1 : isDeterminer(tokens.word(at - 1)) ? at - 2 : at;
    const isLinked = isJoiner(tokens.word(link)) || isComma(tokens.word(link));
    const goesOn = isLinked && ordinalWord(tokens.word(link - 1)) !== null;
    at = goesOn ? link - 1 : at - 1;
    if (!goesOn) break;
  }
  if (found.length === 0) return null;
  const isPair = two === 1 && found.length === 1 && found[0] === "1";
  return { part: `${noun.name}:${isPair ? "1,2" : found.join(",")}`, at: at + 1, next: end };
}

interface Ordered {
  readonly at: number;
  readonly next: number;
  readonly noun: number;
  readonly ordinal: number;
}

function ordered(tokens: Tokens, { at, next, noun, ordinal }: Ordered): NamedPart | null {
  const named = partNoun(tokens.word(noun));
  const value = ordinalWord(tokens.word(ordinal));
  return named === null || value === null || !named.isCounted ? null : { part: `${named.name}:${value}`, at, next };
}

const INTO = wordSet("the its in sa su en dans le la at");

/** The part that is named behind a citation: "paragraph 9, third sentence", "para 4 chapeau", "paragraph 7 (second bullet)". */
export function partBehind(tokens: Tokens, next: number): NamedPart | null {
  let place = next;
  if (tokens.word(place) === "," || tokens.word(place) === "(" || tokens.word(place) === "،") place++;
  if (tokens.word(place) === "'" && tokens.word(place + 1) === "s") place += 2;
  while (INTO.has(tokens.word(place)) && place < next + 3) place++;
  const noun = partNoun(tokens.word(place));
  if (noun !== null) {
    const value = ordinalWord(tokens.word(place + 1));
    const number = tokens.isNumber(place + 1) ? tokens.word(place + 1) : null;
    if (noun.isCounted) {
      const which = value ?? number;
      return which === null ? null : { part: `${noun.name}:${which}`, at: place, next: place + 2 };
    }
    return noun.name === "chapeau" || noun.name === "title" ? { part: noun.name, at: place, next: place + 1 } : null;
  }
  const ordinal = ordinalWord(tokens.word(place));
  const counted = ordinal === null ? null : partNoun(tokens.word(place + 1));
  return counted?.isCounted === true ? { part: `${counted.name}:${ordinal}`, at: place, next: place + 2 } : null;
}
