import { printRoman } from "@travaux/model";
import { printChinese } from "../../chinese-numeral.ts";

/** The figures of scripts that count as Arabic figures do. */
const FIGURES: Readonly<Record<string, string>> = {
  "arabic-indic": "٠١٢٣٤٥٦٧٨٩",
  persian: "۰۱۲۳۴۵۶۷۸۹",
  urdu: "۰۱۲۳۴۵۶۷۸۹",
  devanagari: "०१२३४५६७८९",
  bengali: "০১২৩৪৫৬৭৮৯",
};

const ALPHABETS: Readonly<Record<string, string>> = {
  a: "abcdefghijklmnopqrstuvwxyz",
  "lower-alpha": "abcdefghijklmnopqrstuvwxyz",
  "lower-latin": "abcdefghijklmnopqrstuvwxyz",
  "upper-alpha": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "upper-latin": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "lower-greek": "αβγδεζηθικλμνξοπρστυφχψω",
};

const CHINESE: ReadonlySet<string> = new Set([
  "cjk-decimal",
  "cjk-ideographic",
  "simp-chinese-informal",
  "trad-chinese-informal",
  "japanese-informal",
]);

/** What a browser prints before an item that counts to `value` in a style of CSS: "c.", "iv.", "٣.", "三、", "03.". */
export function printedCounter(value: number, style: string): string {
  if (value < 1 || value > 3999) return `${value}.`;
  if (style === "lower-roman") return `${printRoman(value)}.`;
  if (style === "upper-roman") return `${printRoman(value).toUpperCase()}.`;
  if (style === "decimal-leading-zero") return `${String(value).padStart(2, "0")}.`;
  const figures = FIGURES[style];
  if (figures !== undefined) return `${Array.from(String(value), (digit) => figures.charAt(Number(digit))).join("")}.`;
  const alphabet = ALPHABETS[style];
  if (alphabet !== undefined) return `${printLetters(value, alphabet)}.`;
  if (CHINESE.has(style) && value < 100) return `${printChinese(value)}、`;
  // What is not known counts in figures, as in a browser that does not know it.
  return `${value}.`;
}

/** 1 is "a", 26 "z", 27 "aa", 28 "ab". */
function printLetters(value: number, alphabet: string): string {
  let rest = value;
  let letters = "";
  while (rest > 0) {
    rest--;
    letters = alphabet.charAt(rest % alphabet.length) + letters;
    rest = Math.floor(rest / alphabet.length);
  }
  return letters;
}
