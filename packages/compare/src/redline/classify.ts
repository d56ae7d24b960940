import type { BracketChange, ChangeClass } from "@travaux/model";
import { cutWords, normaliseWord } from "@travaux/words";
import { ownLegalForces } from "./legal-force.ts";
import type { ForceDirection, LegalForces, WordsInContext } from "./legal-force.ts";
import { areQuantities } from "./quantity-words.ts";
import { isReferenceWord } from "./reference-words.ts";
import { spellingFold, writtenForm } from "./spelling-fold.ts";

/** What stands around a change: the words kept before and behind it, as far as they are known. */
export interface ChangeContext {
  readonly before: string;
  readonly after: string;
  /** Whether it lies between open square brackets that stood before and stand after; false when nothing is said. */
  readonly isInBrackets?: boolean;
}

/**
 * The classes of a change; at least one.
 *
 * - `formatting`: only white space differs, or characters that have no look (soft hyphens, direction marks), or how
 *   accents are composed in Unicode.
 * - `brackets`: square brackets came, went or stand elsewhere; or words, numbers or references between open ones changed.
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
  return describeChange(deleted, inserted, context).changes;
}

/** What a change is. */
export interface ChangeDescription {
  /** See `classifyChange`. */
  readonly changes: readonly ChangeClass[];
  /** Of a change of legal force. */
  readonly force: ForceDirection;
  /** Of a change of brackets. */
  readonly brackets: BracketChange | null;
}

/** The classes of a change, and what it did to legal force by the words given. */
export function describeChange(
  deleted: string,
  inserted: string,
  context: ChangeContext,
  forces: LegalForces = ownLegalForces,
): ChangeDescription {
  const change = { before: sortTokens(deleted), after: sortTokens(inserted), context };
  const { before, after } = change;
  const classes = new Set<ChangeClass>();
  let force: ForceDirection = null;
  let brackets = bracketChange(before.square, after.square);
  if (before.marks !== after.marks) classes.add("punctuation");
  if (before.words.join(" ") !== after.words.join(" ")) force = addWordClasses(classes, change, forces);
  if (brackets === null && context.isInBrackets === true && substance.some((name) => classes.has(name))) {
    brackets = "content";
  }
  if (brackets !== null) classes.add("brackets");
  if (classes.size === 0) {
    const place = placeClass(before, after);
    classes.add(place);
    if (place === "brackets") brackets = "moved";
  }
  return { changes: order.filter((name) => classes.has(name)), force, brackets };
}

/** What changes between brackets are about when they are about more than marks and spelling. */
const substance: readonly ChangeClass[] = ["legal-force", "wording", "number", "reference"];

function bracketChange(before: string, after: string): BracketChange | null {
  if (before === after) return null;
  const opening = openingIn(after) - openingIn(before);
  const closing = after.length - before.length - opening;
  if (opening > 0) return "opened";
  if (closing > 0) return opening < 0 ? "moved" : "closed";
  return opening < 0 || closing < 0 ? "lifted" : "moved";
}

function openingIn(brackets: string): number {
  return [...brackets].filter((bracket) => "[［【".includes(bracket)).length;
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

/** Adds the classes of a change of words, and gives its direction where it is one of legal force. */
function addWordClasses(classes: Set<ChangeClass>, change: Change, forces: LegalForces): ForceDirection {
  const { before, after, context } = change;
  if (isSameBy((word) => word.toLowerCase(), before, after)) {
    classes.add("case");
    return null;
  }
  if (isSameBy(spellingFold, before, after)) {
    classes.add("spelling");
    return null;
  }
  if (isEnumerator(before) && isEnumerator(after) && isInRoundBrackets(context)) {
    classes.add(isNamedBehind(context.before.slice(0, -1)) ? "reference" : "numbering");
    return null;
  }
  if (isOrdinalName(before) && isOrdinalName(after) && isNamedBehind(context.before, context.after)) {
    classes.add("reference");
    return null;
  }
  if (before.numbers.join(" ") !== after.numbers.join(" ")) {
    const [one, other] = [numbersOf(before, context), numbersOf(after, context)];
    if (one.named.join(" ") !== other.named.join(" ")) classes.add("reference");
    if (one.others.join(" ") !== other.others.join(" ") || !classes.has("reference")) classes.add("number");
  }
  if (before.plain.join(" ") === after.plain.join(" ")) return null;
  if (isOfQuantity(before, after)) {
    if (!classes.has("reference")) classes.add(isNamedBehind(context.before, context.after) ? "reference" : "number");
    return null;
  }
  const isReferenceOnly =
    classes.has("reference") &&
    [...before.plain, ...after.plain].every((word) => isReferenceWord(normaliseWord(word)) || word.length === 1);
  if (!isReferenceOnly) classes.add("wording");
  const mayBind = [before.plain, after.plain].some((words) =>
    words.some((word) => forces.hasWord(normaliseWord(word))),
  );
  const found = mayBind ? forces.compare(...inContext(change)) : null;
  if (found !== null) classes.add("legal-force");
  return found?.direction ?? null;
}

/** Both sides say a number or a date, in figures or in words. */
function isOfQuantity(before: SortedTokens, after: SortedTokens): boolean {
  if (before.words.length === 0 || after.words.length === 0) return false;
  return areQuantities(before.plain.map(normaliseWord), after.plain.map(normaliseWord));
}

/** How many kept words on either side are read with a change. */
const NEAR = 2;
const NEAR_CHARACTERS = 40;

function inContext({ before, after, context }: Change): readonly [WordsInContext, WordsInContext] {
  const ahead = wordsOf(context.before.slice(-NEAR_CHARACTERS)).slice(-NEAR);
  const behind = wordsOf(context.after.slice(0, NEAR_CHARACTERS)).slice(0, NEAR);
  const side = (words: readonly string[]): WordsInContext => ({
    before: ahead,
    words: words.map(normaliseWord),
    after: behind,
  });
  return [side(before.words), side(after.words)];
}

function wordsOf(text: string): readonly string[] {
  return cutWords(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ from, to }) => normaliseWord(text.slice(from, to)));
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

/** In "(a)", or in "a)" where nothing stands before it. */
function isInRoundBrackets({ before, after }: ChangeContext): boolean {
  return after.startsWith(")") && (before.endsWith("(") || before.trim() === "");
}

/** "A", "II" or "3": what annexes, parts and chapters are called. */
function isOrdinalName({ words }: SortedTokens): boolean {
  // "A" and "XII" fit, "a" and "in" do not.
  return words.length === 1 && /^(?:\p{Lu}|[IVXLC]{1,5}|\p{N}{1,3})$/u.test(words[0] ?? "");
}

/** Words that join the numbers of a list behind the word that names them: "paragraphs 1 and 2", "articles 3 à 5". */
const joiningWords: ReadonlySet<string> = new Set(
  "and or to through no nos et ou à au aux n no y o a al и или по до и по و أو إلى من رقم 和 及 或 至 到".split(" "),
);

/** Numbers that name a provision, for which a word of the table stands before them, and others. */
function numbersOf(
  { words }: SortedTokens,
  { before, after }: ChangeContext,
): { readonly named: readonly string[]; readonly others: readonly string[] } {
  const named: string[] = [];
  const others: string[] = [];
  const behind = wordsOf(after.slice(0, NEAR_CHARACTERS));
  const all = [...wordsOf(before.slice(-NAMED_WITHIN)), ...words.map(normaliseWord)];
  const first = all.length - words.length;
  let isNamed = false;
  for (const [at, word] of all.entries()) {
    const isNumber = /^\p{N}/u.test(word);
    if (at >= first && isNumber) (isNamed ? named : others).push(word);
    if (isReferenceWord(word)) isNamed = isNamingNext(word, [...all.slice(at + 1), ...behind]);
    else if (!isNumber && !isListed(word)) isNamed = false;
  }
  return { named, others };
}

/** How far before a change the word that names its numbers is looked for. */
const NAMED_WITHIN = 60;

/** Whether a number that followed would be one of a provision. */
function isNamedBehind(before: string, after = ""): boolean {
  const words = wordsOf(before.slice(-NAMED_WITHIN));
  const at = words.findLastIndex((word) => !/^\p{N}/u.test(word) && !isListed(word));
  return isNamingNext(words[at] ?? "", [...words.slice(at + 1), ...wordsOf(after.slice(0, NEAR_CHARACTERS))]);
}

/** Letters and roman numerals of items, and what joins them. */
function isListed(word: string): boolean {
  return joiningWords.has(word) || /^(?:[a-zа-я]|[ivxlc]{1,5}|bis|ter|quater)$/u.test(word);
}

/** Whether a word names the numbers behind it: in "第3条" the unit stands behind them, and "第3次会议" names no provision. */
function isNamingNext(word: string, words: readonly string[]): boolean {
  if (!/^\p{Script=Han}/u.test(word)) return isReferenceWord(word);
  if (word !== "第") return false;
  const unit = words.find((word) => !/^[\p{N}一二三四五六七八九十百第至和及、]/u.test(word));
  return unit !== undefined && isReferenceWord(unit);
}
