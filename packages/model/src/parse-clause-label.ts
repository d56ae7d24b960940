import type { ClauseLabel, LabelContainer, LabelOrdinal, LabelSuffix } from "./clause-label.ts";
import { digitValue, isChineseNumeral, readOrdinal } from "./label-ordinal.ts";
import { shortForm } from "./label-phrases.ts";
import { containerNamed, isParagraphWord, ordinalNamed, suffixNamed } from "./label-words.ts";

/** A longer text is a sentence, not a label. */
const LONGEST_LABEL = 256;

/**
 * Takes a printed label apart; null when the text is no label from end to end.
 *
 * Accepts labels as people print and type them ("44.", "44 bis", "20(bis)", "OP.3quat", "16 c)", "Article 12 bis",
 * "art. 12, para. 4 (b)", "14c", "第44段之二"), brackets before them and a full stop or colon behind them included. A
 * year or a number in a sentence is not told from a label here: the caller knows where the text stood. Linear in the
 * length of the text.
 */
export function parseClauseLabel(text: string): ClauseLabel | null {
  if (text.length > LONGEST_LABEL) return null;
  const { whole, part } = shortForm(unwrap(text));
  if (part === null) return parseShortForm(whole);
  const outer = parseClauseLabel(whole);
  const inner = outer === null ? null : parseShortForm(part);
  return outer === null || inner === null ? null : joinedLabel(outer, inner);
}

/** "(c)" of "16" is 16(c), "4(b)" of "Art. 12" is Art. 12(4)(b); null when the one can be no part of the other. */
function joinedLabel(outer: ClauseLabel, inner: ClauseLabel): ClauseLabel | null {
  if (inner.container !== null || inner.numbers.length > 1) return null;
  const number = inner.numbers[0];
  if (number !== undefined && outer.container === null) return null;
  const suffixes = inner.suffixes.length === 0 ? {} : { suffixes: inner.suffixes };
  const own = number === undefined ? [] : [{ ...number, ...suffixes }];
  return { ...outer, subs: [...outer.subs, ...own, ...inner.subs] };
}

function parseShortForm(text: string): ClauseLabel | null {
  const scanner = new Scanner(text);
  const container = readContainer(scanner);
  const found: MutableLabel = { numbers: [], suffixes: [], subs: [] };
  readNumbers(scanner, container, found.numbers);
  readSuffixes(scanner, found.suffixes);
  // "1 bis)"
  if (found.suffixes.length > 0) scanner.accept(")");
  while (!scanner.isAtEnd()) {
    if (!readSub(scanner, found)) return null;
  }
  const { numbers, suffixes, subs } = found;
  if (numbers.length === 0 && subs.length === 0 && container !== "Annex") return null;
  const only = subs[0];
  // "(1bis)" is the paragraph 1 bis with brackets around it, not a sub-paragraph of something.
  if (
    container === null &&
    numbers.length === 0 &&
    only?.style === "arabic" &&
    only.suffixes !== undefined &&
    subs.length === 1
  ) {
    const { suffixes: own, ...number } = only;
    return { container, numbers: [number], suffixes: own, subs: [] };
  }
  return { container, numbers, suffixes, subs };
}

interface MutableLabel {
  readonly numbers: LabelOrdinal[];
  readonly suffixes: LabelSuffix[];
  readonly subs: LabelOrdinal[];
}

/** Reads along one label. The only mutable thing here; it never leaves `parseClauseLabel`. */
class Scanner {
  #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get place(): number {
    return this.#at;
  }

  set place(at: number) {
    this.#at = at;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  peek(ahead = 0): string {
    return this.#text.charAt(this.#at + ahead);
  }

  accept(characters: string): boolean {
    if (this.isAtEnd() || !characters.includes(this.peek())) return false;
    this.#at++;
    return true;
  }

  skip(characters: string): void {
    while (this.accept(characters));
  }

  readWhile(test: (character: string) => boolean): string {
    const from = this.#at;
    while (!this.isAtEnd() && test(this.peek())) this.#at++;
    return this.#text.slice(from, this.#at);
  }
}

const BLANKS = " \t\u00a0\u202f";

function unwrap(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && `[${BLANKS}`.includes(text.charAt(from))) from++;
  while (to > from && `.:;,–—]：．、。،؛${BLANKS}`.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

function isLetter(character: string): boolean {
  return /\p{L}|\p{M}/u.test(character); // one character: "é" matches, "4" does not
}

function readContainer(scanner: Scanner): LabelContainer | null {
  const start = scanner.place;
  const word = scanner.readWhile(isLetter);
  const container = word.length > 1 || word === "п" ? containerNamed(word) : null;
  if (container !== null || (word !== "" && isParagraphWord(word))) {
    scanner.skip(`.${BLANKS}`);
    return container;
  }
  scanner.place = start;
  return null;
}

function readNumbers(scanner: Scanner, container: LabelContainer | null, numbers: LabelOrdinal[]): void {
  const first = readCore(scanner, container);
  if (first === null) return;
  numbers.push(first);
  for (;;) {
    const start = scanner.place;
    const dotted = scanner.accept(".");
    const next = readPlainOrdinal(scanner);
    const isLetterAfterDigits =
      next !== null && next.style !== "arabic" && next.printed.length === 1 && scanner.peek() !== ")";
    const isNumberAfterDot = next !== null && next.style === "arabic" && dotted;
    if (next === null || !(isNumberAfterDot || (isLetterAfterDigits && (dotted || first.style === "arabic")))) {
      scanner.place = start;
      break;
    }
    numbers.push(next.style === "either" ? { ...next, style: "letter" } : next);
  }
  // The counter word of a Chinese label without its first character: 44段.
  scanner.accept("段条款项");
}

function readCore(scanner: Scanner, container: LabelContainer | null): LabelOrdinal | null {
  const start = scanner.place;
  if (scanner.peek() === "(") return null;
  const ordinal = (container === null ? null : readWordOrdinal(scanner)) ?? readPlainOrdinal(scanner);
  const isWrittenLarge = ordinal !== null && ordinal.printed === ordinal.printed.toUpperCase();
  const isCore =
    ordinal !== null &&
    (ordinal.style === "arabic" || container !== null || (isWrittenLarge && scanner.peek() !== ")"));
  if (!isCore) {
    scanner.place = start;
    return null;
  }
  if (ordinal.style !== "either") return ordinal;
  // Containers count in roman numerals, bare capital letters in letters: "Part I", "Option C", "A.2", "I.".
  const asRoman =
    ordinal.printed.toUpperCase() === "I" ||
    (container !== null && container !== "Option" && container !== "Alternative");
  return asRoman ? romanOf(ordinal) : { ...ordinal, style: "letter" };
}

function romanOf(ordinal: LabelOrdinal): LabelOrdinal {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  return { ...ordinal, style: "roman", value: values[ordinal.printed.toUpperCase()] ?? ordinal.value };
}

/** "premier" of "Article premier", "الأول" of "المرفق الأول". */
function readWordOrdinal(scanner: Scanner): LabelOrdinal | null {
  const start = scanner.place;
  const printed = scanner.readWhile(isLetter);
  const value = ordinalNamed(printed);
  if (value !== null) return { style: "arabic", value, printed };
  scanner.place = start;
  return null;
}

function readPlainOrdinal(scanner: Scanner): LabelOrdinal | null {
  const start = scanner.place;
  const digits =
    scanner.readWhile((character) => digitValue(character) !== null) || scanner.readWhile(isChineseNumeral);
  const printed = digits === "" ? scanner.readWhile(isLetter) : digits;
  const ordinal = printed === "" ? null : readOrdinal(printed);
  if (ordinal === null) scanner.place = start;
  return ordinal;
}

function readSuffixes(scanner: Scanner, suffixes: LabelSuffix[]): void {
  for (;;) {
    const start = scanner.place;
    scanner.skip(`.-‑${BLANKS}`);
    const chinese = readChineseSuffix(scanner);
    const isWrapped = chinese === null && scanner.accept("(");
    const suffix = chinese ?? suffixNamed(scanner.readWhile(isLetter));
    if (suffix === null || (isWrapped && !scanner.accept(")"))) {
      scanner.place = start;
      return;
    }
    suffixes.push(suffix.kind === "alt" ? { kind: "alt", rank: readRank(scanner) } : suffix);
  }
}

function readRank(scanner: Scanner): number {
  const start = scanner.place;
  scanner.skip(`.${BLANKS}`);
  const rank = readPlainOrdinal(scanner);
  if (rank?.style === "arabic") return rank.value;
  scanner.place = start;
  return 1;
}

function readChineseSuffix(scanner: Scanner): LabelSuffix | null {
  const rank = "一二三四五六七八九十".indexOf(scanner.peek(1)) + 1;
  if (scanner.peek() !== "之" || rank < 2) return null;
  scanner.place += 2;
  return { kind: "latin", rank };
}

/** Reads one sub-label into `found`, with its suffix inside the bracket ("(c bis)") or behind it; false when there is none. */
function readSub(scanner: Scanner, found: MutableLabel): boolean {
  scanner.skip(`,.${BLANKS}`);
  const beforeWord = scanner.place;
  if (isParagraphWord(scanner.readWhile(isLetter))) scanner.skip(`.${BLANKS}`);
  else scanner.place = beforeWord;
  const hasCore = found.numbers.length > 0 || found.subs.length > 0;
  const isOpened = scanner.accept("(");
  const ordinal = readPlainOrdinal(scanner);
  if (ordinal === null) return false;
  const suffixes: LabelSuffix[] = [];
  // "(c bis)", "c bis)"; behind "16 c" a suffix that no bracket closes is read below.
  readSuffixes(scanner, suffixes);
  const isClosed = scanner.accept(")");
  readSuffixes(scanner, suffixes);
  const isBare = hasCore || (ordinal.style !== "arabic" && scanner.isAtEnd());
  if (isOpened ? !isClosed : !isClosed && !isBare) return false;
  found.subs.push(suffixes.length === 0 ? ordinal : { ...ordinal, suffixes });
  return true;
}
