/** The digits in which the marks of notes are printed above the line. */
export const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "12" as "¹²". */
export function raised(digits: string): string {
  return Array.from(digits, (digit) => RAISED_DIGITS.charAt(Number(digit))).join("");
}

/** "¹²" as "12". */
export function lowered(digits: string): string {
  return Array.from(digits, (digit) => RAISED_DIGITS.indexOf(digit)).join("");
}
