/**
 * What a character is to the scanner. Numbers, because they index hot loops:
 * `space` parts tokens, `letter`, `digit` and `mark` build words, `ideograph` is a word by itself, the rest are tokens
 * of one character.
 */
export const characterClass = {
  space: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  ideograph: 5,
  bracket: 6,
  punctuation: 7,
} as const;

const classOfUnit = new Uint8Array(0x10000);

/** The class of one UTF-16 code unit that is not half of a surrogate pair. Each is worked out once. */
export function classOfCodeUnit(unit: number): number {
  const known = classOfUnit[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit), unit);
  classOfUnit[unit] = found;
  return found;
}

/** The class of a code point beyond the basic plane. */
export function classOfCodePoint(codePoint: number): number {
  return classify(String.fromCodePoint(codePoint), codePoint);
}

function classify(character: string, code: number): number {
  if (isIgnorable(code)) return characterClass.mark;
  // "\u00a0" fits, "_" does not.
  if (/^\s$/u.test(character)) return characterClass.space;
  // "漢" fits, "か" does not.
  if (/^\p{Script=Han}$/u.test(character)) return characterClass.ideograph;
  // "é" fits, "3" does not.
  if (/^\p{L}$/u.test(character)) return characterClass.letter;
  // "٣" and "½" fit, "x" does not.
  if (/^\p{N}$/u.test(character)) return characterClass.digit;
  // The acute accent U+0301 fits, "´" does not.
  if (/^\p{M}$/u.test(character)) return characterClass.mark;
  // "[" and "（" fit, "<" does not.
  if (/^[\p{Ps}\p{Pe}]$/u.test(character) && !isLowQuote(code)) return characterClass.bracket;
  return characterClass.punctuation;
}

/** Soft hyphen, tatweel, zero-width joiners and direction marks: written inside words and not part of them. */
export function isIgnorable(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x640 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** „ and ‚ count as opening punctuation in Unicode; in print they are quotation marks. */
function isLowQuote(code: number): boolean {
  return code === 0x201a || code === 0x201e;
}
