import type { LabelOrdinal } from "./clause-label.ts";

/** Arabic-Indic, extended Arabic-Indic and full-width digits begin here; each block has ten in order. */
const DIGIT_ZEROS = [0x30, 0x660, 0x6f0, 0xff10] as const;
/** The order in which Arabic drafts letter their items (abjad). */
const ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
/** Russian items are lettered without ё, й and the signs. */
const CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
/** Other forms in which the first Arabic letter is typed. */
const ALIFS = "اإآ";
const CHINESE_DIGITS = "〇一二三四五六七八九";
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
/** Longest numeral that occurs as a label: "lxxxviii". */
const LONGEST_ROMAN = 10;

/** The value of a decimal digit of any script used in drafts, or null. */
export function digitValue(character: string): number | null {
  const code = character.codePointAt(0) ?? -1;
  const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? null : code - zero;
}

/**
 * The value of a roman numeral written in one case throughout, or null. Strict: "iv" is 4, "iiii" and "ic" are not
 * numerals.
 */
export function romanValue(printed: string): number | null {
  if (printed.length === 0 || printed.length > LONGEST_ROMAN) return null;
  const lower = printed.toLowerCase();
  if (printed !== lower && printed !== printed.toUpperCase()) return null;
  let total = 0;
  for (let at = 0; at < lower.length; at++) {
    const value = ROMAN_DIGITS[lower.charAt(at)];
    if (value === undefined) return null;
    const next = ROMAN_DIGITS[lower.charAt(at + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return printRoman(total) === lower ? total : null;
}

/** Prints 1–3999 as a lower-case roman numeral. */
export function printRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = value;
  let printed = "";
  for (const [step, sign] of steps) {
    while (rest >= step) {
      printed += sign;
      rest -= step;
    }
  }
  return printed;
}

/** The place of a letter in its alphabet, doubled letters counting on ("z" 26, "aa" 27, "bb" 28), or null. */
export function letterValue(printed: string): number | null {
  // The fifth Arabic letter is printed with a stroke behind it, so that it is not taken for a digit.
  const letters = printed.toLowerCase().replaceAll("ـ", "");
  const typed = letters.charAt(0);
  if (typed === "" || [...letters].some((letter) => letter !== typed)) return null;
  const first = ALIFS.includes(typed) ? "أ" : typed;
  const alphabet = [
    ["abcdefghijklmnopqrstuvwxyz", 26],
    [CYRILLIC, CYRILLIC.length],
    [ABJAD, ABJAD.length],
  ] as const;
  for (const [order, size] of alphabet) {
    const place = order.indexOf(first);
    if (place >= 0) return place + 1 + size * (letters.length - 1);
  }
  return null;
}

/** The value of a Chinese numeral up to 999 ("十二" 12, "二十三" 23, "一百零五" 105), or null. */
export function chineseValue(printed: string): number | null {
  if (printed.length === 0 || printed.length > 6) return null;
  let total = 0;
  let digit = 0;
  let last = 1000;
  for (const character of printed.replaceAll("零", "〇")) {
    const unit = character === "百" ? 100 : character === "十" ? 10 : 1;
    const value = CHINESE_DIGITS.indexOf(character);
    if (unit === 1 && (value < 0 || digit > 0)) return null;
    if (unit === 1) digit = value;
    else {
      // "十二" begins with the ten; units come in falling order.
      if (unit >= last || (digit === 0 && total > 0)) return null;
      total += Math.max(1, digit) * unit;
      digit = 0;
      last = unit;
    }
  }
  return total + digit > 0 ? total + digit : null;
}

/** True for a character of a Chinese numeral. */
export function isChineseNumeral(character: string): boolean {
  return character !== "" && `${CHINESE_DIGITS}零十百`.includes(character);
}

/** Reads one ordinal without its punctuation: "44", "٤٤", "十二", "c", "aa", "iv", "III". Null when it is none. */
export function readOrdinal(printed: string): LabelOrdinal | null {
  const arabic = arabicValue(printed) ?? chineseValue(printed);
  if (arabic !== null) return { style: "arabic", value: arabic, printed };
  const roman = romanValue(printed);
  const letter = letterValue(printed);
  if (letter !== null && printed.length <= 2) {
    const isEither = roman !== null && printed.length === 1;
    if (roman === null || isEither) return { style: isEither ? "either" : "letter", value: letter, printed };
  }
  return roman === null ? null : { style: "roman", value: roman, printed };
}

/**
 * Decides whether a letter that is also a roman numeral is the one or the other, by the label printed before it at the
 * same level (null when it is the first there).
 *
 * The reading that continues the series wins: "(i)" after "(h)" is a letter, after nothing the roman 1; "(v)" after
 * "(iv)" is roman, after "(u)" a letter. With no neighbour to decide, only "i" is taken for roman.
 */
export function decideOrdinal(ordinal: LabelOrdinal, previous: LabelOrdinal | null): LabelOrdinal {
  if (ordinal.style !== "either") return ordinal;
  const roman: LabelOrdinal = { ...ordinal, style: "roman", value: romanValue(ordinal.printed) ?? ordinal.value };
  const letter: LabelOrdinal = { ...ordinal, style: "letter" };
  if (previous === null) return roman.value === 1 ? roman : letter;
  const previousRoman = previous.style === "roman" ? previous.value : null;
  const previousLetter = previous.style === "roman" ? null : previous.value;
  if (previousRoman !== null && roman.value === previousRoman + 1) return roman;
  if (previousLetter !== null && letter.value === previousLetter + 1) return letter;
  if (previousRoman !== null && roman.value > previousRoman) return roman;
  return roman.value === 1 ? roman : letter;
}

function arabicValue(printed: string): number | null {
  if (printed.length === 0 || printed.length > 6) return null;
  let value = 0;
  for (const character of printed) {
    const digit = digitValue(character);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return value;
}
