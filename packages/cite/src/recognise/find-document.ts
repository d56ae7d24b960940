import type { CitedDocument } from "./cited-document.ts";
import type { DocumentMemory } from "./document-memory.ts";
import { documentPhrase } from "./document-phrase.ts";
import type { DocumentPhrase } from "./document-phrase.ts";
import {
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
import { wordSet } from "./word-table.ts";

/** Where a citation stands: its first token and the token behind its last one. */
export interface Place {
  readonly at: number;
  readonly next: number;
}

const DRAFT: CitedDocument = { kind: "draft", version: null };

/** The document that a citation belongs to, by what is said behind it, else by what is said before it. */
export function citedDocument(tokens: Tokens, place: Place, memory: DocumentMemory): CitedDocument {
  return namedBehind(tokens, place.next, memory) ?? namedBefore(tokens, place, memory) ?? DRAFT;
}

const THEREOF = wordSet("thereof therein منها منه فيها");

function namedBehind(tokens: Tokens, next: number, memory: DocumentMemory): CitedDocument | null {
  const word = tokens.word(next);
  if (THEREOF.has(word)) return memory.last(next) ?? { kind: "other", name: word };
  if (word === "to" && !isNameAhead(tokens, next + 1)) return null;
  if (isDocumentLink(word)) return cited(documentPhrase(tokens, next + 1));
  if (isDocumentLink(word.slice(0, 2)) && word.charAt(1) === "'") return cited(documentPhrase(tokens, next));
  const aside = documentInAside(tokens, next);
  if (aside !== null) return aside;
  const inBracket = word === "(" || word === ",";
  const start = inBracket ? next + 1 : next;
  if (isSymbol(tokens.printed(start))) return cited(documentPhrase(tokens, start));
  if (inBracket && !isNumberedDocument(tokens, start)) return word === "(" ? versionIn(tokens, start) : null;
  // Without a link a name follows in languages that have cases: "статья 51 Устава".
  const isCased = word.charCodeAt(0) >= 0x430 && word.charCodeAt(0) <= 0x44f;
  return inBracket || isCased ? cited(documentPhrase(tokens, start)) : versionHere(tokens, next);
}

const OF: ReadonlySet<string> = new Set(["of", "de", "du", "del"]);

/** "Part III, section 4, of the Vienna Convention", "(article 242, UNCLOS)", "article 8 (5) UNFSA". */
function documentInAside(tokens: Tokens, next: number): CitedDocument | null {
  const hasComma = tokens.word(next) === ",";
  const at = hasComma ? next + 1 : next;
  if (hasComma && OF.has(tokens.word(at))) {
    const phrase = documentPhrase(tokens, at + 1);
    return phrase?.isOwn === false ? cited(phrase) : null;
  }
  if (!isAcronym(tokens.printed(at))) return null;
  const isBracketed = tokens.word(at + 1) === ")";
  // "Article 5 KENYA: delete" names who speaks.
  const isRightBehind = !hasComma && !tokens.startsLine(at) && tokens.word(at + 1) !== ":";
  const closes = isBracketed || isRightBehind;
  return closes && !isInCapitals(tokens, at + 1) ? { kind: "other", name: tokens.printed(at) } : null;
}

/** A word of two letters or more, all of them capitals. */
function isInCapitals(tokens: Tokens, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(tokens.printed(at)); // "AREAS" fits, "Areas" does not
}

/** "Annex II to the Convention"; in "we want paragraph 12 to note that" the "to" leads to a verb. */
function isNameAhead(tokens: Tokens, at: number): boolean {
  return isDeterminer(tokens.word(at)) || isNumberedDocument(tokens, at) || tokens.isCapital(at);
}

/** "resolution 70/299" right here. */
function isNumberedDocument(tokens: Tokens, at: number): boolean {
  return isDocumentWord(tokens.word(at)) && isResolutionNumber(tokens.printed(at + 1));
}

function versionIn(tokens: Tokens, at: number): CitedDocument | null {
  const phrase = isOwnWord(tokens.word(at)) ? documentPhrase(tokens, at) : null;
  return phrase?.isOwn === true ? cited(phrase) : null;
}

/** "paragraph 12 here" is no other document's, whatever follows. */
function versionHere(tokens: Tokens, at: number): CitedDocument | null {
  return tokens.word(at) === "here" ? DRAFT : null;
}

function cited(phrase: DocumentPhrase | null): CitedDocument | null {
  if (phrase === null) return null;
  return phrase.isOwn ? { kind: "draft", version: phrase.name } : { kind: "other", name: phrase.name };
}

/** "its", "son", "его": what is owned by something named before. */
export function isPossessive(word: string): boolean {
  return POSSESSIVES.has(word);
}

const POSSESSIVES = wordSet("its their his son sa ses leur leurs su sus его ее её их");
const SAME = wordSet("ibid ibídem ibidem там");
/** Between a document's name and the place in it: "the Sendai Framework, in particular paragraph 19". */
const POINTERS = wordSet(
  "in particular particularly notably especially including namely specifically see at en notamment particulier",
);
/** How far back a bracket may have opened, in tokens. */
const BRACKET_REACH = 24;
/** How far back the name of a document begins before the noun that ends it. */
const NAME_REACH = 5;

function namedBefore(tokens: Tokens, place: Place, memory: DocumentMemory): CitedDocument | null {
  const { at } = place;
  const before = tokens.word(at - 1);
  if (POSSESSIVES.has(before)) return memory.last(at) ?? { kind: "other", name: before };
  return inBracketWith(tokens, at, memory) ?? rightBefore(tokens, at) ?? inApposition(tokens, place, memory);
}

/** "The Vienna Convention, Article 31, tells us …"; not "In line with the Charter, paragraph 8 refers …". */
function inApposition(tokens: Tokens, { at, next }: Place, memory: DocumentMemory): CitedDocument | null {
  const named = tokens.word(at - 1) === "," ? memory.endingAt(at - 1) : null;
  if (named === null || tokens.isWord(next)) return null;
  let start = named.at;
  while (!tokens.startsSentence(start) && tokens.isCapital(start - 1)) start--;
  return tokens.startsSentence(start) ? named.document : null;
}

/** "(A/CONF.999/2030/5, para 14)", "(ibid., paras. 6 and 7)", "(resolution 61/105, para. 80)". */
function inBracketWith(tokens: Tokens, at: number, memory: DocumentMemory): CitedDocument | null {
  for (let place = at - 1; place > at - BRACKET_REACH && place >= 0; place--) {
    const word = tokens.word(place);
    if (word === ")" || word === "]") return null;
    if (SAME.has(word)) return memory.lastCited() ?? { kind: "other", name: "ibid." };
    const printed = tokens.printed(place);
    if (isSymbol(printed) || (isResolutionNumber(printed) && isDocumentWord(tokens.word(place - 1)))) {
      const isOpen = place === at - 1 || opensBefore(tokens, place) || tokens.word(place + 1) === ",";
      return isOpen ? cited(documentPhrase(tokens, isSymbol(printed) ? place : place - 1)) : null;
    }
    if (word === "(" || tokens.startsSentence(place))
      return word === "(" && place === at - 1 ? behindName(tokens, place, memory) : null;
  }
  return null;
}

function opensBefore(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - 6; place--) if (tokens.word(place) === "(") return true;
  return false;
}

/** "the 2030 Agenda (paragraph 10)", "the Convention on the Rights of the Child (art. 3)". */
function behindName(tokens: Tokens, bracket: number, memory: DocumentMemory): CitedDocument | null {
  return memory.endingAt(bracket)?.document ?? nameEndingAt(tokens, bracket);
}

/** "UNCLOS Article 192", "the Convention’s Article 5", "the Framework, in particular paragraph 19". */
function rightBefore(tokens: Tokens, at: number): CitedDocument | null {
  let end = at;
  while (POINTERS.has(tokens.word(end - 1)) && end > at - 3) end--;
  const isPointed = end < at && tokens.word(end - 1) === ",";
  if (isPointed) return nameEndingAt(tokens, end - 1);
  return end === at ? nameEndingAt(tokens, at) : null;
}

/** "UNCLOS, Part XIV"; of a paragraph a speaker may be meant: "AOSIS, paragraph 5". */
function beforeComma(tokens: Tokens, comma: number): CitedDocument | null {
  const name = tokens.word(comma - 1) === ")" && tokens.word(comma - 3) === "(" ? comma - 2 : comma - 1;
  if (!isAcronym(tokens.printed(name)) || isInCapitals(tokens, name - 1)) return null;
  const isInBracket = name === comma - 2;
  const isParagraph = unitNoun(tokens.word(comma + 1))?.container === null;
  return isInBracket || !isParagraph ? { kind: "other", name: tokens.printed(name) } : null;
}

/** The document whose name ends right before a token, when one does. */
function nameEndingAt(tokens: Tokens, end: number): CitedDocument | null {
  const last = end - 1;
  const printed = tokens.printed(last).replace(/['’]s$/u, ""); // "Convention’s"
  if (isAcronym(printed)) {
    const isHeading = isInCapitals(tokens, end) || isInCapitals(tokens, last - 1); // "PROTECTED AREAS Article 14"
    return isHeading ? null : { kind: "other", name: printed };
  }
  if (printed === ",") return beforeComma(tokens, last);
  if (isSymbol(printed)) return { kind: "other", name: printed };
  if (isDocumentWord(tokens.word(last))) {
    for (let place = last; place > last - NAME_REACH; place--) if (isOwnWord(tokens.word(place))) return null;
    return { kind: "other", name: printed };
  }
  return null;
}
