import type { LabelContainer } from "@travaux/model";
import { isJoiner, isRanger } from "./list-words.ts";
import { ordinalWord } from "./number-words.ts";
import { PhraseTable } from "./phrase-table.ts";
import { readLabelList } from "./read-label-list.ts";
import type { CitedLabel, LabelList } from "./read-label-list.ts";
import type { Tokens } from "./tokens.ts";
import { unitNoun } from "./unit-nouns.ts";
import type { UnitNoun } from "./unit-nouns.ts";
import { wordSet } from "./word-table.ts";

/** A noun with its labels: "paragraphs 44 and 45", "Annex II", "alinéas a) et b)", "the third preambular paragraph". */
export interface Unit {
  readonly noun: UnitNoun;
  readonly labels: readonly CitedLabel[];
  readonly at: number;
  readonly next: number;
}

const ADJECTIVES: ReadonlyMap<string, LabelContainer> = new Map([
  ["operative", "OP"],
  ["preambular", "PP"],
  ["preamble", "PP"],
  ["opérationnel", "OP"],
  ["preambulares", "PP"],
  ["dispositivo", "OP"],
]);
const NO_PAGES: ReadonlySet<string> = new Set(["pp", "pps", "op", "ops"]);

/** Reads the noun at a token with the labels before or behind it; null when the word is no such noun, or has no labels. */
export function readUnit(tokens: Tokens, at: number): Unit | null {
  const word = tokens.word(at);
  const phrased = arabicSubparagraph(tokens, at) ?? phrasedFootnote(tokens, at);
  if (phrased !== null) return phrased;
  const plain = unitNoun(word);
  if (plain === null || !isMarked(tokens, at, plain)) return null;
  const short = shortContainer(tokens, at);
  if (NO_PAGES.has(word) && short === null) return null;
  const isParagraph = plain.container === null && !plain.isInner;
  const adjective = isParagraph ? ADJECTIVES.get(tokens.word(at - 1)) : undefined;
  const container = short ?? adjective ?? plain.container;
  const noun: UnitNoun = { ...plain, container };
  const start = adjective === undefined ? at : at - 1;
  const list = readLabelList(tokens, behindMarks(tokens, at), noun);
  const inPart = plain.container === null ? unitOfPart(tokens, at, { noun, list }) : null;
  if (inPart !== null) return inPart;
  if (list !== null) return { noun, labels: list.labels, at: start, next: list.next };
  return container === "PP" || container === "OP" ? ordinalsBefore(tokens, start, { noun, next: at + 1 }) : null;
}

/** "الفقرة الفرعية (ب)": the noun for a letter is two words. */
function arabicSubparagraph(tokens: Tokens, at: number): Unit | null {
  if (!tokens.word(at + 1).startsWith("الفرعي")) return null; // "الفرعية" and "الفرعيتان"
  const noun: UnitNoun = { container: null, isInner: true, isPlural: true, needsMark: false };
  const list = readLabelList(tokens, at + 2, noun);
  return list === null ? null : { noun, labels: list.labels, at, next: list.next };
}

const FOOTNOTE = new PhraseTable([
  "note de bas de page|notes de bas de page|nota al pie|nota a pie de página|nota al pie de página|notas al pie",
]);

/** "note de bas de page 7", "nota al pie 3": the noun is several words. */
function phrasedFootnote(tokens: Tokens, at: number): Unit | null {
  const end = FOOTNOTE.endFrom(tokens, at);
  if (end === null) return null;
  const noun: UnitNoun = { container: "Footnote", isInner: false, isPlural: true, needsMark: false };
  const list = readLabelList(tokens, end, noun);
  return list === null ? null : { noun, labels: list.labels, at, next: list.next };
}

/** "PP" and "OPs" are written in capitals, or right before their number: "pp. 3" are pages. */
function shortContainer(tokens: Tokens, at: number): LabelContainer | null {
  const printed = tokens.printed(at);
  const isShort =
    /^(?:PPs?|OPs?)$/u.test(printed) ||
    (/^(?:pp|op)$/u.test(printed) && tokens.isGlued(at + 1) && tokens.word(at + 1) !== "."); // "PPs", the "op" of "op3"
  if (!isShort) return null;
  return printed.toUpperCase().startsWith("PP") ? "PP" : "OP";
}

interface NounAndList {
  readonly noun: UnitNoun;
  readonly list: LabelList | null;
}

/** "paragraph 3 of the preamble", "troisième alinéa du préambule", "الفقرة الثالثة من الديباجة". */
function unitOfPart(tokens: Tokens, at: number, { noun, list: plain }: NounAndList): Unit | null {
  const behind = behindMarks(tokens, at);
  const asPreambular = { ...noun, container: "PP", isInner: false } as const;
  const list = plain ?? readLabelList(tokens, behind, asPreambular);
  const part = partOfText(tokens, list?.next ?? at + 1);
  if (part === null) return null;
  const named = { ...noun, container: part.container, isInner: false };
  if (list === null) return ordinalsBefore(tokens, at, { noun: named, next: part.next });
  const labels = readLabelList(tokens, behind, named)?.labels ?? [];
  return labels.length === 0 ? null : { noun: named, labels, at, next: part.next };
}

const PREAMBLE = new PhraseTable([
  "of the preamble|in the preamble|du préambule|au préambule|del preámbulo|преамбулы|в преамбуле|من الديباجة|من ديباجة",
]);
const OPERATIVE = new PhraseTable([
  "of the operative part|of the operative section|du dispositif|de la parte dispositiva|постановляющей части|من المنطوق|من منطوق",
]);

function partOfText(tokens: Tokens, at: number): { readonly container: LabelContainer; readonly next: number } | null {
  const preamble = PREAMBLE.endFrom(tokens, at);
  if (preamble !== null) return { container: "PP", next: preamble };
  const operative = OPERATIVE.endFrom(tokens, at);
  return operative === null ? null : { container: "OP", next: operative };
}

const ABBREVIATIONS = wordSet("para paras par pars art arts obj sect п пп ст стст párr párrs op pp ops pps");

/** Past the full stop of an abbreviation, a number sign, a colon: "paras. 6", "paragraph no. 6". */
function behindMarks(tokens: Tokens, at: number): number {
  let next = at + 1;
  if (tokens.word(next) === "." && tokens.isGlued(next) && ABBREVIATIONS.has(tokens.word(at))) next++;
  if (/^(?:no|nos|n°|№|número|numéro|number|numbers|numbered|رقم)$/u.test(tokens.word(next))) next++;
  if (next > at + 1 && tokens.word(next) === ".") next++;
  return next;
}

function isMarked(tokens: Tokens, at: number, noun: UnitNoun): boolean {
  if (tokens.word(at - 1) === "-" && tokens.isGlued(at)) return false;
  if (tokens.word(at) === "para" && tokens.word(at + 1) !== "." && isSpanishAround(tokens, at)) return false;
  return !noun.needsMark || tokens.word(at + 1) === "." || tokens.isCapital(at);
}

const SPANISH: ReadonlySet<string> = new Set(
  "el los las del que por una un y con al se es en nuestra nuestro esta este".split(" "),
);
const SPANISH_LOOK = /[áéíóúñ]|(?:ado|ido|ante|mos)$/u; // "días", "trabajado"; not "deleted"
const ENGLISH: ReadonlySet<string> = new Set("the of and to is we in our this should be would not with".split(" "));

/** In Spanish "para" is "for": "para 12 reuniones". Told by the words around. */
function isSpanishAround(tokens: Tokens, at: number): boolean {
  let balance = 0;
  for (let place = at; place >= at - SPANISH_REACH; place--) {
    balance += languageOf(tokens.word(place));
    if (tokens.startsLine(place)) break;
  }
  for (let place = at + 1; place <= at + SPANISH_REACH && !tokens.startsLine(place); place++)
    balance += languageOf(tokens.word(place));
  return balance > 0;
}

/** How many words to each side are asked, within the line. */
const SPANISH_REACH = 8;

function languageOf(word: string): 1 | 0 | -1 {
  if (SPANISH.has(word) || SPANISH_LOOK.test(word)) return 1;
  return ENGLISH.has(word) ? -1 : 0;
}

/** "its eighth to eleventh preambular paragraphs": the labels stand before the noun. */
function ordinalsBefore(
  tokens: Tokens,
  end: number,
  { noun, next }: { readonly noun: UnitNoun; readonly next: number },
): Unit | null {
  const prefix = noun.container ?? "";
  let at = end - 1;
  let value = ordinalWord(tokens.word(at));
  const labels: CitedLabel[] = [];
  while (typeof value === "number") {
    labels.unshift(`${prefix}${value}`);
    const link = tokens.word(at - 1);
    const before = ordinalWord(tokens.word(at - 2));
    const isLinked = isJoiner(link) || isRanger(link) || link === ",";
    if (!isLinked || typeof before !== "number") break;
    if (isRanger(link)) labels.splice(0, 1, { from: `${prefix}${before}`, to: `${prefix}${value}` });
    at -= 2;
    value = isRanger(link) ? null : before;
  }
  return labels.length === 0 ? null : { noun, labels, at, next };
}
