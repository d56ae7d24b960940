/**
 * How many columns of a terminal a text takes: none for combining marks and format characters, two for wide East Asian
 * characters and emoji, one for the rest.
 *
 * Character by character, as terminals count; letters that a font draws as one (lam and alef) count as they are typed.
 */
export function columnsOf(text: string): number {
  // Printable ASCII only: "Rev 2" fits, "Année" does not. Nearly every text of an English draft ends here.
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** As `columnsOf`, for one character (a code point). */
export function columnsOfCharacter(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code === SOFT_HYPHEN ? 0 : 1;
  if (isZeroWidth(character, code)) return 0;
  return isWide(character, code) ? 2 : 1;
}

/** True for characters that take two columns: between two of them a line may be broken. */
export function isWideCharacter(character: string): boolean {
  return columnsOfCharacter(character) === 2;
}

const SOFT_HYPHEN = 0xad;

function isZeroWidth(character: string, code: number): boolean {
  // Arabic signs that stand around a number are format characters that are drawn.
  if (code >= 0x600 && code <= 0x605) return false;
  // Vowels and finals of Hangul written letter by letter join the consonant before them.
  if (code >= 0x1160 && code <= 0x11ff) return true;
  // A combining acute accent fits, a letter does not.
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character);
}

/** Blocks whose characters are all wide (Unicode Standard Annex 11, W and F). First and last code point. */
const WIDE_BLOCKS: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

function isWide(character: string, code: number): boolean {
  if (code < 0x1100) return false;
  if (WIDE_BLOCKS.some(([first, last]) => code >= first && code <= last)) return true;
  // A check mark in a green box fits, an arrow does not.
  return /^\p{Emoji_Presentation}$/u.test(character);
}
