import type { Span } from "@travaux/model";
import { ordinalWord } from "../recognise/number-words.ts";

/** A round or a session that is counted: "Fifth round", "5-й раунд", "الجولة الخامسة", "第五轮". */
export interface CountedMeeting extends Span {
  readonly number: number;
  /** Sessions and meetings are counted too, but by themselves they are no round of the negotiation. */
  readonly isRound: boolean;
}

const ROUND = "rounds?|série|cycle|tour|ronda|раунд[а-я]{0,2}";
const OTHER = "session|meeting|réunion|sesión|reunión|período de sesiones|сесси[а-я]{1,2}|заседани[а-я]{1,2}";
// "round", "session"; not the "tour" of "retour"
const NOUN = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:(${ROUND})|${OTHER})(?!\p{L})`, "giu");
/** How many words may stand between an ordinal and its noun, with the ordinal: "fifth and last substantive round". */
const FURTHEST = 3;
// "Round 5", "раунд 5"; not "round of"
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${ROUND})[ \u00a0](?:no\.? |n° )?(\d{1,2})(?![\p{L}\p{N}.])`,
  "giu",
);
// "الجولة الخامسة", "الدورة الثالثة"; not "الجولة هذه"
const ARABIC = /(?<!\p{L})(ال(?:جولة|دورة|جلسة))\s(\p{L}+)/gu;
// "第五轮", "第5届会议"; not "第五段"
const CHINESE = /第([一二三四五六七八九十\d]{1,3})(轮|届|次)/gu;

/** The counted rounds and sessions of a text, in order. */
export function countedMeetings(text: string): readonly CountedMeeting[] {
  const found: CountedMeeting[] = [];
  const take = (match: RegExpExecArray | RegExpMatchArray, number: number | null, isRound: boolean): void => {
    if (number === null || match.index === undefined) return;
    found.push({ from: match.index, to: match.index + match[0].length, number, isRound });
  };
  for (const match of text.matchAll(NOUN)) {
    const ordinal = ordinalBefore(text, match.index);
    if (ordinal === null) continue;
    const { number, from } = ordinal;
    found.push({ from, to: match.index + match[0].length, number, isRound: match[1] !== undefined });
  }
  for (const match of text.matchAll(BEHIND)) take(match, Number(match[2]), true);
  for (const match of text.matchAll(ARABIC)) take(match, numberNamed(match[2] ?? ""), match[1] === "الجولة");
  for (const match of text.matchAll(CHINESE)) take(match, chineseNumber(match[1] ?? ""), match[2] === "轮");
  return found.toSorted((one, other) => one.from - other.from);
}

/** The nearest ordinal among the words before a noun, on the same line and in the same clause. */
function ordinalBefore(text: string, at: number): { readonly number: number; readonly from: number } | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const words = [...before.matchAll(/[\p{L}\p{N}.ªº-]+(?=[ \u00a0])/gu)].slice(-FURTHEST); // "5.ª", "Fifth", "5-й"
  for (const word of words.toReversed()) {
    if (/[,;:\n(]/u.test(before.slice(word.index))) return null;
    const number = numberNamed(word[0]);
    if (number !== null) return { number, from: at - before.length + word.index };
  }
  return null;
}

function numberNamed(word: string): number | null {
  // the "5" of "5th", "5e", "5.ª" and "5-й"; nothing of "fifth", "5" and "2031"
  const digits = /^(\d{1,2})(?:st|nd|rd|th|e|ème|er|re|\.?[ªº]|-?[а-я]{1,2})$/iu.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const value = ordinalWord(word.toLowerCase());
  return typeof value === "number" ? value : null;
}

const HAN_DIGITS = "一二三四五六七八九";

/** "五" is 5, "十二" 12, "二十" 20. */
function chineseNumber(printed: string): number | null {
  if (/^\d+$/u.test(printed)) return Number(printed); // "12", not "十二"
  const ten = printed.indexOf("十");
  const value = (sign: string): number => HAN_DIGITS.indexOf(sign) + 1;
  if (ten < 0) return printed.length === 1 ? value(printed) : null;
  const tens = ten === 0 ? 1 : value(printed.slice(0, ten));
  const ones = ten === printed.length - 1 ? 0 : value(printed.slice(ten + 1));
  return tens * 10 + ones;
}
