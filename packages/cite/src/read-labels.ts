import { canonicalLabel, parseClauseLabel, printClauseLabel } from "@travaux/model";
import type { Citation, LabelContainer } from "@travaux/model";
import { isJoiner, isRanger } from "./citation-nouns.ts";
import { TextCursor, isLetter } from "./text-cursor.ts";

type CitedLabel = Citation["labels"][number];

/** Labels as they were written one after another, and where the last of them ends. */
export interface ReadLabels {
  readonly labels: readonly CitedLabel[];
  readonly to: number;
}

/** The longest core of a label: "29D", "A.2", "XXXVIII", "5.18". */
const LONGEST_CORE = 12;

/**
 * Reads "44", "44 and 45", "56 to 58", "B.1(b) and (c)", "(53 and 54)", "1 and 16" from the cursor's place; null when no
 * label stands there. Labels come out canonical, with the container that the noun before them named.
 */
export function readLabels(text: string, at: number, container: LabelContainer | null): ReadLabels | null {
  const cursor = new TextCursor(text, at);
  cursor.skipBlanks();
  const isWrapped = startsWrappedList(text, cursor.at);
  if (isWrapped) cursor.accept("(");
  const labels: CitedLabel[] = [];
  let to = cursor.at;
  let previous: string | null = null;
  for (let step: Separator | null = "list"; step !== null; step = readSeparator(cursor)) {
    const label: string | null = readLabel(cursor, container, previous);
    if (label === null) break;
    const start: CitedLabel | undefined = labels.at(-1);
    if (step === "range" && typeof start === "string") labels.splice(-1, 1, { from: start, to: label });
    else labels.push(label);
    previous = label;
    to = cursor.at;
  }
  if (labels.length === 0) return null;
  return { labels, to: isWrapped && text.charAt(to) === ")" ? to + 1 : to };
}

/** "(53 and 54)" wraps a list of numbers; "(c)" is a sub-label. */
function startsWrappedList(text: string, at: number): boolean {
  return text.charAt(at) === "(" && /\d/.test(text.charAt(at + 1)); // one character: "5" fits, "c" does not
}

type Separator = "list" | "range";

function readSeparator(cursor: TextCursor): Separator | null {
  const start = cursor.at;
  cursor.skipBlanks();
  if (cursor.accept("-") || cursor.accept("–") || cursor.accept("—")) return "range";
  const hasComma =
    cursor.accept(",") || cursor.accept("،") || cursor.accept("、") || cursor.accept("&") || cursor.accept("/");
  cursor.skipBlanks();
  const beforeWord = cursor.at;
  const word = cursor.readWord();
  if (isJoiner(word)) return "list";
  if (isRanger(word) && !hasComma) return "range";
  cursor.at = hasComma ? beforeWord : start;
  return hasComma ? "list" : null;
}

/** One label; a bare sub-label takes the place of the last sub of the label before it. */
function readLabel(cursor: TextCursor, container: LabelContainer | null, previous: string | null): string | null {
  cursor.skipBlanks();
  const from = cursor.at;
  const core = readCore(cursor, container);
  if (core === null) return previous === null && container === null ? null : readEllipsis(cursor, container, previous);
  let label = printed(core, container);
  if (label === null) {
    cursor.at = from;
    return null;
  }
  // Suffixes and sub-labels are taken as long as the whole still reads as one label.
  for (let end = extendedEnd(cursor); end !== null; end = extendedEnd(cursor)) {
    const longer = printed(cursor.text.slice(from, end), container);
    if (longer === null || longer === label) break;
    label = longer;
    cursor.at = end;
  }
  return label;
}

function readCore(cursor: TextCursor, container: LabelContainer | null): string | null {
  const { text, at } = cursor;
  let end = at;
  while (end < text.length && end - at <= LONGEST_CORE && isCoreCharacter(text, end)) end++;
  while (end > at && text.charAt(end - 1) === ".") end--;
  const core = text.slice(at, end);
  const hasDigit = /\p{Nd}/u.test(core); // "12a" fits, "XII" does not
  const isLarge = core !== "" && core === core.toUpperCase() && container !== null;
  if (
    core === "" ||
    (!hasDigit && !isLarge) ||
    (end < text.length && isLetter(text.charAt(end)) && !isHan(text.charAt(end)))
  )
    return null;
  cursor.at = end;
  return core;
}

function isCoreCharacter(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ".") return /[\p{L}\p{Nd}]/u.test(text.charAt(at + 1)) && at > 0; // one character: "2" fits, " " does not
  return /[\p{Nd}A-Za-z]/u.test(character); // one character: "٤" and "b" fit, "," does not
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character); // one character: "段" fits, "a" does not
}

/** Where a suffix word or one more "(c)" behind the label ends, or null. */
function extendedEnd(cursor: TextCursor): number | null {
  const ahead = new TextCursor(cursor.text, cursor.at);
  ahead.skipBlanks();
  if (ahead.accept("(")) {
    const inside = ahead.at;
    while (ahead.at - inside < 8 && !ahead.isAtEnd() && ahead.next !== ")") ahead.at++;
    return ahead.accept(")") ? ahead.at : null;
  }
  if (ahead.accept("-")) ahead.skipBlanks();
  const word = ahead.readWord();
  if (word.length === 1 && ahead.accept(")")) return ahead.at;
  return word.length > 2 && word.length < 12 && canonicalLabel(`1 ${word}`) !== null ? ahead.at : null;
}

function readEllipsis(cursor: TextCursor, container: LabelContainer | null, previous: string | null): string | null {
  const start = cursor.at;
  const end = extendedEnd(cursor);
  const sub = end === null ? null : canonicalLabel(cursor.text.slice(start, end));
  if (end === null || sub === null || !sub.startsWith("(")) return null;
  cursor.at = end;
  const whole = previous === null ? null : parseClauseLabel(previous);
  if (whole === null || whole.subs.length === 0) return `${previous ?? container ?? ""}${sub}`;
  return `${printClauseLabel({ ...whole, subs: whole.subs.slice(0, -1) })}${sub}`;
}

function printed(label: string, container: LabelContainer | null): string | null {
  return canonicalLabel(container === null ? label : `${container} ${label}`);
}
