import { foldWord, normaliseWord } from "@travaux/words";

/**
 * A form in which spelling variants of one word are alike, and words that only look alike are not: without accents,
 * hyphens and apostrophes; `is` for `iz` (organise, organize), `or` for `our` (labour, labor), single for double `l`
 * (enrol, enroll), `e` for `ae` (paediatric). The letters count from a place in the word that short words do not reach:
 * "four" is no variant of "for", nor "filing" of "filling", nor "risa" of "riza".
 */
export function spellingFold(word: string): string {
  // "ё" and "ж" fit, "e" does not.
  if (/\p{Script=Cyrillic}/u.test(word)) return normaliseWord(word).replaceAll("-", "").replaceAll("ё", "е");
  return (
    foldWord(word)
      .replaceAll("-", "")
      // "l'eau" fits, "state's" does not.
      .replaceAll(/'(?!s$)/gu, "")
      // "iz" in "organize" fits, in "wiz" it does not.
      .replaceAll(/([iy])z(?=[aeio])/gu, (found, vowel: string, at: number) => (at < 3 ? found : `${vowel}s`))
      .replaceAll("our", (found, at: number) => (at < 2 ? found : "or"))
      .replaceAll("ll", (found, at: number) => (at < 3 ? found : "l"))
      // "pae" in "paediatric" fits, "ae" in "aerial" does not.
      .replaceAll(/([^aeiou])ae(?=[^aeiou])/gu, (_, consonant: string) => `${consonant}e`)
  );
}

/** A form in which a word is alike however it is composed in Unicode, and with or without characters that have no look. */
export function writtenForm(text: string): string {
  if (isAscii(text)) return text;
  // The soft hyphen fits, "-" does not.
  return text.normalize("NFC").replaceAll(/\p{Cf}/gu, "");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
