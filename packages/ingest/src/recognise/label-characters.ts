/** Past the blanks from a place on. */
export function skipBlanks(window: string, from: number): number {
  let at = from;
  while (isBlank(window.charAt(at))) at++;
  return at;
}

/** Past one character, if it is one of those. */
export function skipOne(window: string, at: number, characters: string): number {
  return window.charAt(at) !== "" && characters.includes(window.charAt(at)) ? at + 1 : at;
}

/** Behind the letters from a place on: the place itself when there are none. */
export function endOfWord(window: string, from: number): number {
  let at = from;
  while (isLetter(window.charAt(at)) && at - from <= 32) at++;
  return at;
}

/** A blank of the kinds that part a label from its text; false for the end of the text. */
export function isBlank(character: string): boolean {
  return character !== "" && " \u00a0\u202f\t\n".includes(character);
}

/** A letter, or a mark over one, of any script. ASCII is told by its code: asking the classes of Unicode is slow. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /[\p{L}\p{M}]/u.test(character); // one character: "é", "ج"; not "4"
}

/** A digit of the sets that drafts use. */
export function isDigit(character: string): boolean {
  return /[0-9٠-٩۰-۹０-９]/.test(character); // one character: "4", "٤", "４"
}

/** Capital, a script without case, or an opening quotation mark or bracket. */
export function isCapital(character: string): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}“"«‘„[]/u.test(character); // "T", "第", "“"; not "t"
}
