import type { ChangeClass } from "@travaux/model";
import { cutWords, normaliseWord } from "@travaux/words";
import { legalForcesIn } from "./legal-force.ts";
import { isReferenceWord } from "./reference-words.ts";
import { spellingFold, writtenForm } from "./spelling-fold.ts";

/** What stands around a change: the words kept before and behind it, as far as they are known. */
export interface ChangeContext {
  readonly before: string;
  readonly after: string;
}

/**
 * The classes of a change; at least one.
 *
 * - `formatting`: only white space differs, or characters that have no look (soft hyphens, direction marks), or how
 *   accents are composed in Unicode.
 * - `brackets`: square brackets came, went or stand elsewhere.
 * - `punctuation`: other marks came, went or stand elsewhere, round brackets and quotation marks included.
 * - `case`: the same words in other capitals. `spelling`: the same words but for accents, hyphens, apostrophes and the
 *   variants of `spellingFold`.
 * - `numbering`: an enumerator inside the text ("(a)" for "(b)"). `reference`: numbers or letters behind a word that names
 *   a provision. (`renumbered-reference` takes its place where the alignment shows that it only followed: see
 *   `FollowedReferences`.) `number`: other numbers.
 * - `legal-force`: a word of the table of legal force gave way to one of another strength, or came or went with few words
 *   about it. It is `wording` too.
 * - `wording`: any other word came or went.
 */
export function classifyChange(deleted: string, inserted: string, context: ChangeContext): readonly ChangeClass[] {
  const before = sortTokens(deleted);
  const after = sortTokens(inserted);
  const classes = new Set<ChangeClass>();
  if (before.square !== after.square) classes.add("brackets");
  if (before.marks !== after.marks) classes.add("punctuation");
  if (before.words.join(" ") !== after.words.join(" ")) addWordClasses(classes, { before, after, context });
  if (classes.size === 0) classes.add(placeClass(before, after));
  return order.filter((name) => classes.has(name));
}

const order: readonly ChangeClass[] = [
  "legal-force",
  "wording",
  "brackets",
  "number",
  "reference",
  "renumbered-reference",
  "numbering",
  "punctuation",
  "case",
  "spelling",
  "formatting",
];

/** What changed where words, marks and brackets are the same on both sides: where they stand, or nothing that shows. */
function placeClass(before: SortedTokens, after: SortedTokens): ChangeClass {
  if (before.sequence.join(" ") === after.sequence.join(" ")) return "formatting";
  const unbracketed = ({ sequence }: SortedTokens): string => sequence.filter((token) => !isSquare(token)).join(" ");
  return unbracketed(before) === unbracketed(after) ? "brackets" : "punctuation";
}

interface SortedTokens {
  /** All tokens, as they are written. */
  readonly sequence: readonly string[];
  readonly words: readonly string[];
  /** The words that are not numbers. */
  readonly plain: readonly string[];
  readonly numbers: readonly string[];
  readonly square: string;
  readonly marks: string;
}

function sortTokens(text: string): SortedTokens {
  const sequence: string[] = [];
  const words: string[] = [];
  const plain: string[] = [];
  const numbers: string[] = [];
  let square = "";
  let marks = "";
  for (const { from, to, kind } of cutWords(text)) {
    const token = writtenForm(text.slice(from, to));
    if (token !== "") sequence.push(token);
    if (kind === "word" || kind === "number") {
      words.push(token);
      (kind === "number" ? numbers : plain).push(token);
    } else if (isSquare(token)) square += token;
    else marks += token;
  }
  return { sequence, words, plain, numbers, square, marks };
}

function isSquare(token: string): boolean {
  return token !== "" && "[]［］【】".includes(token);
}

interface Change {
  readonly before: SortedTokens;
  readonly after: SortedTokens;
  readonly context: ChangeContext;
}

function addWordClasses(classes: Set<ChangeClass>, { before, after, context }: Change): void {
  if (isSameBy((word) => word.toLowerCase(), before, after)) {
    classes.add("case");
    return;
  }
  if (isSameBy(spellingFold, before, after)) {
    classes.add("spelling");
    return;
  }
  if (isEnumerator(before) && isEnumerator(after) && isInRoundBrackets(context)) {
    classes.add(endsWithReference(context.before.slice(0, -1)) ? "reference" : "numbering");
    return;
  }
  if (before.numbers.join(" ") !== after.numbers.join(" ")) {
    const names = [...before.plain, ...after.plain].some((word) => isReferenceWord(normaliseWord(word)));
    classes.add(names || endsWithReference(context.before) ? "reference" : "number");
  }
  if (before.plain.join(" ") === after.plain.join(" ")) return;
  if (isForceChange(before.plain, after.plain)) classes.add("legal-force");
  const isReferenceOnly =
    classes.has("reference") &&
    [...before.plain, ...after.plain].every((word) => isReferenceWord(normaliseWord(word)) || word.length === 1);
  if (!isReferenceOnly) classes.add("wording");
}

function isSameBy(fold: (word: string) => string, before: SortedTokens, after: SortedTokens): boolean {
  return (
    before.words.length === after.words.length && before.words.map(fold).join(" ") === after.words.map(fold).join(" ")
  );
}

/** One letter, a short number or a short roman numeral. */
function isEnumerator(tokens: SortedTokens): boolean {
  const [word, ...others] = tokens.words;
  if (word === undefined || others.length > 0) return false;
  // "b", "xii" and "12" fit, "in" does not.
  return /^(?:\p{L}|[ivxlc]{1,5}|\p{N}{1,3})$/u.test(word);
}

function isInRoundBrackets({ before, after }: ChangeContext): boolean {
  return before.endsWith("(") && after.startsWith(")");
}

function endsWithReference(text: string): boolean {
  const tail = text.slice(-60);
  const words = cutWords(tail).filter((word) => word.kind === "word" || word.kind === "number");
  return words.slice(-3).some((word) => isReferenceWord(normaliseWord(tail.slice(word.from, word.to))));
}

/** A word of legal force that came or went alone counts within so many words: in a new sentence it is part of the news. */
const FEW_WORDS = 4;

/** Whether the words of legal force on the two sides differ in strength. */
function isForceChange(before: readonly string[], after: readonly string[]): boolean {
  const [one, other] = legalForcesIn(before.map(normaliseWord), after.map(normaliseWord));
  if (one.join(" ") === other.join(" ")) return false;
  return (one.length > 0 && other.length > 0) || before.length + after.length <= FEW_WORDS;
}
