import { canonicalLabel, digitValue, isChineseNumeral } from "@travaux/model";
import type { LabelContainer } from "@travaux/model";
import { ordinalWord } from "./number-words.ts";
import type { Tokens } from "./tokens.ts";

/** One label in canonical form, and the token behind it. */
export interface ReadLabel {
  readonly label: string;
  readonly next: number;
}

/** The longest core of a label in characters: "29D", "XXXVIII", "5.18". */
const LONGEST_CORE = 10;
/** How many suffixes and sub-labels are read behind a core: "4 bis alt 2 (a)(ii)". */
const MOST_SUBS = 6;

/**
 * Reads one label at a token: "44", "44 bis", "16 (c) (ii)", "c) bis", "B.1(b)", "7.b", "29D", "III", "premier"; null when
 * none stands there. `container` is what the noun before it counts.
 */
export function readLabel(tokens: Tokens, at: number, container: LabelContainer | null): ReadLabel | null {
  const ordinal = container === null ? null : ordinalWord(tokens.word(at));
  if (typeof ordinal === "number") return { label: `${prefixOf(container)}${ordinal}`, next: at + 1 };
  const end = coreEnd(tokens, at, container);
  if (end === null) return null;
  const simple = end === at + 1 ? plainNumber(tokens.printed(at)) : null;
  const first =
    simple === null
      ? shortestPrinted(tokens, { at, end, container })
      : { label: `${prefixOf(container)}${simple}`, next: end };
  if (first === null) return null;
  let { label, next } = first;
  for (let step = 0; step < MOST_SUBS; step++) {
    const longer = extension(tokens, next);
    const whole: string | null = longer === null ? null : printed(tokens, { at, end: longer, container });
    if (longer === null || whole === null || whole === label) break;
    label = whole;
    next = longer;
  }
  return { label, next };
}

/** Reads a sub-label that stands alone: "(c)", "c)", "(c bis)", "(c) (ii)"; canonical, "(c)(ii)". */
export function readSubLabel(tokens: Tokens, at: number): ReadLabel | null {
  let label = "";
  let next = at;
  for (let step = 0; step < MOST_SUBS; step++) {
    const end = subEnd(tokens, next);
    const sub = end === null ? null : canonicalLabel(tokens.text.slice(tokens.from(next), tokens.to(end - 1)));
    if (end === null || sub === null || !sub.startsWith("(")) break;
    label += sub;
    next = end;
  }
  return label === "" ? null : { label, next };
}

interface Stretch {
  readonly at: number;
  readonly end: number;
  readonly container: LabelContainer | null;
}

function printed(tokens: Tokens, { at, end, container }: Stretch): string | null {
  const words = tokens.text.slice(tokens.from(at), tokens.to(end - 1)).replace(/^(\d+)(?:er|re|º|°)/u, "$1"); // "1er"
  // "Article 57.4" is the fourth paragraph of Article 57.
  const spelt = container === "Art." ? words.replace(/^(\d+)\.(\d+)(?=\D|$)/u, "$1($2)") : words; // "57.4" and "57.4 (a)"
  return canonicalLabel(container === null ? spelt : `${container} ${spelt}`);
}

/** "III.C" as a label where the model has such ones, else its "III". */
function shortestPrinted(tokens: Tokens, { at, end, container }: Stretch): ReadLabel | null {
  const whole = printed(tokens, { at, end, container });
  if (whole !== null) return { label: whole, next: end };
  const core = end > at + 1 ? printed(tokens, { at, end: at + 1, container }) : null;
  return core === null ? null : { label: core, next: at + 1 };
}

/** How a container is written before a number, as `printClauseLabel` writes it. */
function prefixOf(container: LabelContainer | null): string {
  if (container === null) return "";
  if (container === "PP" || container === "OP") return container;
  return `${container === "Alternative" ? "Alt" : container} `;
}

/** The quick way for what most labels are: one to four plain digits. */
function plainNumber(word: string): string | null {
  if (word.length > 4) return null;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return null;
  }
  return String(Number(word));
}

/** The token behind the number, numeral or letter that a label begins with. */
function coreEnd(tokens: Tokens, at: number, container: LabelContainer | null): number | null {
  const word = tokens.printed(at);
  if (word === "" || word.length > LONGEST_CORE || word.includes("/")) return null;
  if (isChineseNumeral(word)) return numeralEnd(tokens, at);
  const end =
    digitValue(word) === null && digitValue(word.charAt(0)) === null ? letterEnd(tokens, at, container) : at + 1;
  if (end === null) return null;
  const dotted = tokens.word(end) === "." && tokens.isGlued(end) && tokens.isGlued(end + 1);
  if (!dotted) return end;
  const behind = tokens.printed(end + 1);
  const isLetterBehind =
    behind.length === 1 && /[A-Za-z]/u.test(behind) && !(tokens.isGlued(end + 2) && tokens.isWord(end + 2)); // the "b" of "7.b"
  return isLetterBehind || tokens.isNumber(end + 1) ? end + 2 : end;
}

function numeralEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end - at < 6 && tokens.isGlued(end) && isChineseNumeral(tokens.printed(end))) end++;
  // "附件二一致" is annex 2 and the first character of the next word.
  while (end > at + 1 && canonicalLabel(tokens.text.slice(tokens.from(at), tokens.to(end - 1))) === null) end--;
  return end;
}

/** A letter or a roman numeral counts within a container only: "Annex II", "Article A", "section D". */
function letterEnd(tokens: Tokens, at: number, container: LabelContainer | null): number | null {
  if (container === null) return null;
  const word = tokens.printed(at);
  const isNumeral = /^(?:[A-Z]|[IVXL]{2,8})$/u.test(word); // "D" and "XIV" fit, "EU" does not
  if (!isNumeral) return null;
  const isPronoun = word === "I" && /^[a-z]/u.test(tokens.printed(at + 1)) && !BEHIND_NUMERAL.has(tokens.word(at + 1)); // "part I agree"
  return isPronoun ? null : at + 1;
}

const BEHIND_NUMERAL: ReadonlySet<string> = new Set("of and or to is are in on was should et y de du del и".split(" "));

/** The token behind one more suffix ("bis", "(bis)", "alt 2") or sub-label, or null. */
function extension(tokens: Tokens, at: number): number | null {
  const sub = subEnd(tokens, at);
  if (sub !== null) return sub;
  const isHyphened = tokens.word(at) === "-" && tokens.isGlued(at);
  const word = isHyphened ? at + 1 : at;
  if (tokens.word(word) === "之") return word + 2;
  if (!SUFFIXES.has(tokens.word(word))) return null;
  const isRanked = tokens.word(word) === "alt" && tokens.isNumber(word + 1) && tokens.printed(word + 1).length === 1;
  return isRanked ? word + 2 : word + 1;
}

const SUFFIXES: ReadonlySet<string> = new Set(
  "bis ter quat quater quin quinquies sexies septies octies novies decies alt pre бис тер кватер مكرر مكررا مكررة ثالثا رابعا خامسا".split(
    " ",
  ),
);

/** The token behind "(c)", "(c bis)", "(bis)", "(4)" or "c)"; null when none of them stands here. */
function subEnd(tokens: Tokens, at: number): number | null {
  const opens = tokens.word(at) === "(" || tokens.word(at) === "（";
  const inside = opens ? at + 1 : at;
  const word = tokens.printed(inside);
  if (word === "" || word.length > (opens ? 6 : 1)) return null;
  if (!opens && tokens.isNumber(inside)) return null;
  const isOne = tokens.isNumber(inside) ? word.length < 3 : /^(?:\p{L}\u0640?|[ivxl]{1,6}|\p{L}{2})$/u.test(word); // "c", "iv", "aa"; not "see"
  const isSuffix = SUFFIXES.has(tokens.word(inside));
  if (!isOne && !isSuffix) return null;
  const behind = isOne && SUFFIXES.has(tokens.word(inside + 1)) ? inside + 2 : inside + 1;
  const closes = tokens.word(behind) === ")" || tokens.word(behind) === "）";
  return closes ? behind + 1 : null;
}
