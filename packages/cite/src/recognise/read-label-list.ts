import { parseClauseLabel, printClauseLabel } from "@travaux/model";
import type { Citation } from "@travaux/model";
import { RANGE_OPENERS, isComma, isCounted, isJoiner, isRanger, isSemicolon, openBehind } from "./list-words.ts";
import { readLabel, readSubLabel } from "./read-label.ts";
import type { ReadLabel } from "./read-label.ts";
import type { Tokens } from "./tokens.ts";
import { isNumberedInner } from "./unit-nouns.ts";
import type { UnitNoun } from "./unit-nouns.ts";
import { wordSet } from "./word-table.ts";

export type CitedLabel = Citation["labels"][number];

/** Labels as they were written one after another, and the token behind the last of them. */
export interface LabelList {
  readonly labels: readonly CitedLabel[];
  readonly next: number;
}

/**
 * Reads the labels behind a noun: "44", "44 and 45", "56 to 58", "165 (j) and (p)", "(53 and 54)", "32, 33 etc.". Null when
 * no label stands there.
 */
export function readLabelList(tokens: Tokens, at: number, noun: UnitNoun): LabelList | null {
  const pairs = slashedPair(tokens, at, noun);
  if (pairs !== null) return pairs;
  const isWrapped = tokens.word(at) === "(" && tokens.isNumber(at + 1);
  const list = readItems(tokens, isWrapped ? at + 1 : at, noun);
  if (!isWrapped || list === null) return list;
  return tokens.word(list.next) === ")" ? { labels: list.labels, next: list.next + 1 } : null;
}

function readItems(tokens: Tokens, at: number, noun: UnitNoun): LabelList | null {
  const opened = RANGE_OPENERS.has(tokens.word(at)) && !noun.isInner;
  const start = opened ? at + 1 : at;
  const first = readFirst(tokens, start, noun);
  if (first === null || isCounted(tokens.word(first.next))) return null;
  const labels: CitedLabel[] = [first.label];
  let { label: previous, next } = first;
  for (;;) {
    const separator = readSeparator(tokens, next);
    const place = separator === null ? next : behindRepeatedNoun(tokens, separator, at);
    const label = separator === null ? null : readNext(tokens, place, { noun, previous });
    if (separator === null || label === null || !continues(tokens, { separator, label, noun, previous })) break;
    const before = labels.at(-1);
    if (separator.kind === "range" && typeof before === "string")
      labels.splice(-1, 1, { from: before, to: label.label });
    else labels.push(label.label);
    previous = label.label;
    next = label.next;
  }
  if (opened && labels.every((label) => typeof label === "string")) return null;
  const open = openBehind.endFrom(tokens, tokens.word(next) === "," ? next + 1 : next);
  const last = labels.at(-1);
  if (open === null || typeof last !== "string") return { labels, next };
  return { labels: [...labels.slice(0, -1), { from: last, to: null }], next: open };
}

const MOVES = wordSet("move moved moving shift transfer relocate déplacer trasladar mover перенести نقل");

/** "PP3 – PP5" and "from paragraph 20 to paragraph 24" say the noun of a range twice. */
function behindRepeatedNoun(tokens: Tokens, { kind, next }: Separator, first: number): number {
  const at = first - (tokens.word(first - 1) === "." ? 2 : 1);
  if (kind !== "range" || !isSameNoun(tokens.word(next), tokens.word(at))) return next;
  const isSign = !tokens.isWord(next - 1);
  const isFrom = RANGE_OPENERS.has(tokens.word(at - 1)) && !isAsked(tokens, at);
  const behind = tokens.word(next + 1) === "." ? next + 2 : next + 1;
  return isSign || isFrom ? behind : next;
}

/** The same noun, if in another case: "с пункта 5 по пункт 7". */
function isSameNoun(one: string, other: string): boolean {
  return one !== "" && other !== "" && (one.startsWith(other) || other.startsWith(one));
}

/** Whether something is asked to be moved: then "from paragraph 20 to paragraph 24" is no range. */
function isAsked(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place > at - 12; place--) if (MOVES.has(tokens.word(place))) return true;
  return false;
}

function readFirst(tokens: Tokens, at: number, noun: UnitNoun): ReadLabel | null {
  if (noun.isInner) return readSubLabel(tokens, at) ?? bareLetter(tokens, at) ?? innerNumber(tokens, at);
  const label = readLabel(tokens, at, noun.container);
  if (label !== null) return isYear(label.label, noun) ? null : label;
  const sub =
    noun.container === "OP" || noun.container === "PP" || noun.container === "Action" ? readSubLabel(tokens, at) : null;
  return sub === null ? null : { label: `${noun.container ?? ""}${sub.label}`, next: sub.next };
}

/** "item c", "letra c": a single letter without a bracket. */
function bareLetter(tokens: Tokens, at: number): ReadLabel | null {
  const word = tokens.printed(at);
  const isLetter = /^[b-z]$/u.test(word) && !isJoiner(word) && tokens.word(at + 1) !== "'"; // "c" fits, "a" is mostly a word
  return isLetter ? { label: `(${word})`, next: at + 1 } : null;
}

/** "apartado 2" is (2), as article 7(2) has it. */
function innerNumber(tokens: Tokens, at: number): ReadLabel | null {
  const isPart = tokens.isNumber(at) && tokens.printed(at).length < 3 && isNumberedInner(tokens.word(at - 1));
  return isPart ? { label: `(${tokens.printed(at)})`, next: at + 1 } : null;
}

interface Going {
  readonly noun: UnitNoun;
  readonly previous: string;
}

/** A whole label, or a sub-label that takes the place of the last sub of the label before it. */
function readNext(tokens: Tokens, at: number, { noun, previous }: Going): ReadLabel | null {
  if (!noun.isInner) {
    const whole = readLabel(tokens, at, noun.container);
    if (whole !== null) return whole;
  }
  const sub = readSubLabel(tokens, at) ?? (noun.isInner ? bareLetter(tokens, at) : null);
  if (sub === null || !previous.endsWith(")")) return null;
  const parsed = parseClauseLabel(previous);
  if (parsed === null || parsed.subs.length === 0) return null;
  const stem =
    parsed.subs.length === 1 && parsed.numbers.length === 0 && parsed.container === null
      ? ""
      : printClauseLabel({ ...parsed, subs: parsed.subs.slice(0, -1) });
  return { label: `${stem}${sub.label}`, next: sub.next };
}

interface Separator {
  readonly kind: "comma" | "semicolon" | "joiner" | "range";
  readonly next: number;
}

function readSeparator(tokens: Tokens, at: number): Separator | null {
  const word = tokens.word(at);
  if (isRanger(word)) return { kind: "range", next: at + 1 };
  if (word === "as" && tokens.word(at + 1) === "well" && tokens.word(at + 2) === "as")
    return { kind: "joiner", next: at + 3 };
  if (isJoiner(word)) return { kind: "joiner", next: tokens.word(at + 1) === "also" ? at + 2 : at + 1 };
  const kind = isComma(word) ? "comma" : isSemicolon(word) ? "semicolon" : null;
  if (kind === null) return null;
  const isJoined = isJoiner(tokens.word(at + 1));
  return { kind: isJoined && kind === "comma" ? "joiner" : kind, next: isJoined ? at + 2 : at + 1 };
}

interface Step extends Going {
  readonly separator: Separator;
  readonly label: ReadLabel;
}

/** Whether a number behind a comma or an "and" still belongs to the list: not in "in paragraph 12, 30 delegations". */
function continues(tokens: Tokens, { separator, label, noun }: Step): boolean {
  // "paragraphs 5; 8; and 11", but not "paragraph 5; 30 of us".
  if (
    separator.kind === "semicolon" &&
    (!noun.isPlural || (tokens.isWord(label.next) && !isJoiner(tokens.word(label.next))))
  )
    return false;
  if (label.label.endsWith(")")) return true;
  if (isCounted(tokens.word(label.next)) || isYear(label.label, noun)) return false;
  const behind = tokens.word(label.next);
  if (separator.kind !== "comma" || noun.isPlural) return true;
  const ends = !tokens.isWord(label.next);
  return ends || isJoiner(behind) || isRanger(behind) || openBehind.endFrom(tokens, label.next) !== null;
}

/** "Action 2030" and "Goals 2030" are names. */
function isYear(label: string, { container }: UnitNoun): boolean {
  if (container === null || container === "OP" || container === "PP" || container === "Art.") return false;
  return /\s(?:19|20)\d\d$/u.test(label); // "Action 2030" fits, "Action 20" does not
}

/** "paragraphs 5/6": two labels in one token. */
function slashedPair(tokens: Tokens, at: number, noun: UnitNoun): LabelList | null {
  const word = tokens.printed(at);
  if (noun.container !== null || noun.isInner || !tokens.isNumber(at)) return null;
  if (!/^\d{1,3}(?:\/\d{1,3}){1,3}$/u.test(word)) return null; // "5/6" fits, "72/279/4000" does not
  return { labels: word.split("/"), next: at + 1 };
}
