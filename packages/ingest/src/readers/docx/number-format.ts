import { printRoman } from "@travaux/model";
import { printChinese } from "../../chinese-numeral.ts";
import { cardinalInWords, ordinalInWords } from "./number-words.ts";

const CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
const ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const ALPHABETIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";

/** Prints a number as Word does in one of its formats; `isGuess` when the format is not known here and digits were taken. */
export function printNumber(value: number, format: string): { readonly text: string; readonly isGuess: boolean } {
  const text = printKnown(value, format);
  return text === null ? { text: String(value), isGuess: true } : { text, isGuess: false };
}

function printKnown(value: number, format: string): string | null {
  switch (format) {
    case "decimal":
    case "decimalHalfWidth":
      return String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerRoman":
      return value > 0 && value < 4000 ? printRoman(value) : String(value);
    case "upperRoman":
      return value > 0 && value < 4000 ? printRoman(value).toUpperCase() : String(value);
    case "lowerLetter":
      return repeatLetter("abcdefghijklmnopqrstuvwxyz", value);
    case "upperLetter":
      return repeatLetter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value);
    case "russianLower":
      return repeatLetter(CYRILLIC, value);
    case "russianUpper":
      return repeatLetter(CYRILLIC, value).toUpperCase();
    case "arabicAbjad":
      return repeatLetter(ABJAD, value);
    case "arabicAlpha":
      return repeatLetter(ALPHABETIC, value);
    case "hindiNumbers":
    case "arabicIndic":
      return [...String(value)].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("");
    case "ordinal":
      return `${value}${ordinalEnding(value)}`;
    case "ordinalText":
      return ordinalInWords(value);
    case "cardinalText":
      return cardinalInWords(value);
    case "hex":
      return value.toString(16).toUpperCase();
    case "chicago":
      return repeatLetter("*†‡§", value);
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return printChinese(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
    case "numberInDash":
      return `- ${value} -`;
    case "none":
      return "";
    default:
      return null;
  }
}

/** Word goes on after the last letter by doubling: z, aa, bb. */
function repeatLetter(alphabet: string, value: number): string {
  if (value < 1 || value > alphabet.length * 30) return String(value);
  const letter = alphabet.charAt((value - 1) % alphabet.length);
  return letter.repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
