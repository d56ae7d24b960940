const rightToLeft: readonly string[] = ["ar", "fa", "he", "ur", "ps", "sd", "ckb", "dv", "yi"];

/** As many paragraphs as tell the direction of a text. */
const ENOUGH = 20;

/**
 * The direction in which what surrounds a text is laid out: its columns and margins. Where the language is not known
 * the first words tell; without words it is open.
 */
export function layoutDirection(
  language: string,
  paragraphs: readonly { readonly text: string }[],
): "ltr" | "rtl" | undefined {
  const { dir } = textAttributes(language);
  if (dir !== "auto") return dir;
  const words = paragraphs
    .slice(0, ENOUGH)
    .map(({ text }) => text)
    .join(" ");
  const letters = countOf(words, /\p{L}/gu); // "a" and "ب" fit, "1" does not.
  if (letters === 0) return undefined;
  // "ب" and "ש" fit, "a" does not.
  const fromTheRight = countOf(words, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu);
  return fromTheRight * 2 > letters ? "rtl" : "ltr";
}

/** `lang` and `dir` for an element that holds a whole text with its margins, which are in the language of the viewer. */
export function layoutAttributes(
  language: string,
  paragraphs: readonly { readonly text: string }[],
): ReturnType<typeof textAttributes> {
  const attributes = textAttributes(language);
  return { ...attributes, dir: layoutDirection(language, paragraphs) ?? attributes.dir };
}

function countOf(words: string, letter: RegExp): number {
  return words.match(letter)?.length ?? 0;
}

/** `lang` and `dir` for an element that holds words of a draft. A language that could not be told leaves both open. */
export function textAttributes(language: string): { readonly lang?: string; readonly dir: "ltr" | "rtl" | "auto" } {
  if (language === "und" || language === "") return { dir: "auto" };
  const [primary = ""] = language.toLowerCase().split("-");
  return { lang: language, dir: rightToLeft.includes(primary) ? "rtl" : "ltr" };
}
