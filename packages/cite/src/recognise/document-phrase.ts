import {
  endsNounPhrase,
  isAcronym,
  isDeterminer,
  isDocumentLink,
  isDocumentWord,
  isOwnWord,
  isResolutionNumber,
  isSymbol,
} from "./document-words.ts";
import type { Tokens } from "./tokens.ts";
import { unitNoun } from "./unit-nouns.ts";

/** A document as it is named in a text: the one on the table, or another one by its name. */
export interface DocumentPhrase {
  readonly isOwn: boolean;
  readonly name: string;
  readonly from: number;
  /** The token behind it. */
  readonly next: number;
}

/** How many tokens a noun phrase runs before it names its document: "the outcome document of the third conference". */
const REACH = 9;
/** How many outline parts are named before their document: "section III of the annex to the report". */
const DEEPEST = 3;
/** How many tokens of a name are kept behind its noun: "Charter of the United Nations". */
const LONGEST_NAME = 8;

/** The document that a noun phrase beginning at this token names, or null when it names none. */
export function documentPhrase(tokens: Tokens, at: number, depth = 0): DocumentPhrase | null {
  if (depth > DEEPEST) return null;
  let start = at;
  while (isDeterminer(tokens.word(start)) && start < at + 2) start++;
  let acronym: number | null = null;
  for (let place = start; place < at + REACH; place++) {
    const word = tokens.word(place);
    const printed = tokens.printed(place);
    if (isVersionSymbol(tokens, place)) return own(tokens, start, place + 2);
    if (isSymbol(printed) || (isResolutionNumber(printed) && place === start)) return other(tokens, start, place);
    if (isDocumentWord(word)) {
      const isDraft = isOwnWord(tokens.word(place + 1)) && !isDocumentLink(tokens.word(place + 1));
      return isDraft ? own(tokens, start, place + 1) : other(tokens, start, place);
    }
    if (word === "document" && isSymbol(tokens.printed(place + 1))) return other(tokens, place + 1, place + 1);
    if (word === "document" && place > start && isNamed(tokens, start, place)) return other(tokens, start, place);
    if (isOwnWord(word)) return own(tokens, start, place);
    if (isAcronym(printed)) acronym = place;
    const ends = word === "" || endsNounPhrase(word) || (!tokens.isWord(place) && !QUOTES.has(word));
    if (ends || (tokens.isGlued(place) && word === ".")) break;
    if (unitNoun(word) !== null && acronym === null) return behindUnit(tokens, place, depth);
  }
  return acronym === null ? null : other(tokens, start, acronym);
}

const QUOTES: ReadonlySet<string> = new Set(["«", "“", '"', "'", "„"]);

/** "the Rio+20 outcome document", not "the document". */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  for (let place = from; place <= to; place++) if (tokens.isCapital(place)) return true;
  return false;
}

/** "the annex to resolution 71/1", "section III of the report". */
function behindUnit(tokens: Tokens, unit: number, depth: number): DocumentPhrase | null {
  for (let place = unit + 1; place < unit + 4; place++) {
    if (isDocumentLink(tokens.word(place))) return documentPhrase(tokens, place + 1, depth + 1);
    if (isDocumentWord(tokens.word(place)) || isSymbol(tokens.printed(place)))
      return documentPhrase(tokens, place, depth + 1);
  }
  return null;
}

/** "L.52/Rev.1" and "Rev.2" name a version of the text on the table. */
function isVersionSymbol(tokens: Tokens, at: number): boolean {
  const printed = tokens.printed(at);
  return (
    (printed === "L" || printed === "Rev" || printed === "REV") && tokens.word(at + 1) === "." && tokens.isGlued(at + 1)
  );
}

function own(tokens: Tokens, from: number, last: number): DocumentPhrase {
  let next = last + 1;
  const ends = (place: number): boolean =>
    place > last + 4 ||
    (!tokens.isNumber(place) &&
      !isOwnWord(tokens.word(place)) &&
      !(tokens.word(place) === "." && tokens.isGlued(place + 1)));
  while (!ends(next)) next++;
  return { isOwn: true, name: stretch(tokens, from, next), from, next };
}

function other(tokens: Tokens, from: number, noun: number): DocumentPhrase {
  let next = noun + 1;
  for (let place = next; place < noun + LONGEST_NAME; place++) {
    const printed = tokens.printed(place);
    const isBracketedYear =
      printed === "(" && /^\d{4}$/u.test(tokens.printed(place + 1)) && tokens.word(place + 2) === ")"; // "(2018)"
    if (isBracketedYear) next = place + 3;
    const isCounted = tokens.isNumber(place) && JOINERS.has(tokens.word(place - 1)); // the "309" of "UNFSA and 309 to 319"
    if (isCounted) break;
    if (isNamePart(tokens, place)) next = place + 1;
    else if (!isBracketedYear && !NAME_LINKS.has(tokens.word(place))) break;
    if (isBracketedYear) break;
  }
  return { isOwn: false, name: normalised(stretch(tokens, from, next)), from, next };
}

const JOINERS: ReadonlySet<string> = new Set(["and", "to", "et", "y"]);
const NAME_LINKS: ReadonlySet<string> = new Set(
  "of the on for and to de la le les du des del los el y et for".split(" "),
);

function isNamePart(tokens: Tokens, at: number): boolean {
  const printed = tokens.printed(at);
  if (unitNoun(tokens.word(at)) !== null) return false;
  return tokens.isNumber(at) || tokens.isCapital(at) || isSymbol(printed);
}

function stretch(tokens: Tokens, from: number, next: number): string {
  return tokens.text.slice(tokens.from(from), tokens.to(next - 1)).replaceAll(/\s+/gu, " "); // a line break inside a name
}

/** Resolutions of the General Assembly by their symbol, however they are named: "UNGA resolution 71/280". */
function normalised(name: string): string {
  const number = /(?<![/\d])(\d{2}\/\d{1,4})$/u.exec(name)?.[1]; // the "72/279" of "resolution 72/279", none in "A/RES/72/279"
  const isOtherBody = /council|conseil|consejo|совет|مجلس/iu.test(name); // "Human Rights Council resolution 35/17"
  return number === undefined || isOtherBody ? name : `A/RES/${number}`;
}
