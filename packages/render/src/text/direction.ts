const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const FIRST_STRONG_ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

// "الدول" fits, "States" and "44" do not. One character class: linear.
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
// "States" and "الدول" fit, "44" does not.
const LETTER = /\p{L}/u;

/** True when the text has a letter that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** True when the first letter of the text is written from right to left, which is how a paragraph's direction is found. */
export function startsRightToLeft(text: string): boolean {
  const first = LETTER.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}

/** The text between isolates, so that its order does not mix with what stands beside it. */
export function isolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${END_OF_ISOLATE}`;
}

/** A line of a paragraph that runs from right to left, whatever stands first in the line. */
export function isolatedRightToLeft(text: string): string {
  return `${RIGHT_TO_LEFT_ISOLATE}${text}${END_OF_ISOLATE}`;
}

/** Languages of the texts we meet that are written from right to left (BCP 47 primary subtags). */
const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction of a language, for the `dir` of a page. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT_LANGUAGES.has(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** A label beside a text in that language: apart from it where the text runs from the right, so that "2 bis" is not "bis 2". */
export function labelBeside(label: string, language: string): string {
  return label === "" || directionOf(language) === "ltr" ? label : isolated(label);
}
