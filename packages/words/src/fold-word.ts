import { isIgnorable } from "./character-class.ts";

/**
 * The form under which a word is compared: lower case, composed, one apostrophe, without soft hyphens, tatweel and
 * other characters that are only written. "CAFÉ", "café" and its decomposed spelling give the same form.
 */
export function normaliseWord(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  let kept = "";
  for (const character of text.normalize("NFKC")) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x2019 || code === 0x2bc) kept += "'";
    else if (code === 0x2010 || code === 0x2011) kept += "-";
    else if (!isIgnorable(code)) kept += character;
  }
  return kept.toLowerCase();
}

/**
 * The form under which a word is searched: as `normaliseWord`, and without accents, Arabic vowel marks, and the
 * differences between the forms of alef, yeh and teh marbuta. "Élan" gives "elan".
 */
export function foldWord(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  let folded = "";
  for (const character of normaliseWord(text).normalize("NFD")) {
    // The acute accent U+0301 fits, "a" does not.
    if (!/^\p{M}$/u.test(character)) folded += letterFold.get(character) ?? character;
  }
  return folded.normalize("NFC");
}

/** Letters that people take for one another when they search; NFD does not take them apart. */
const letterFold: ReadonlyMap<string, string> = new Map([
  ["ى", "ي"],
  ["ی", "ي"],
  ["ة", "ه"],
  ["ک", "ك"],
  ["ٱ", "ا"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
]);

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= 0x80) return false;
  }
  return true;
}
