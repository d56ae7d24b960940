/** What the interface needs to know of a language. */
interface LanguageTraits {
  /** As its speakers write it. */
  readonly name: string;
  /** For `lang`. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** For dates, numbers and plurals. */
  readonly locale: string;
}

/**
 * The languages of the interface, those of the United Nations, in the order in which these list them. Arabic documents
 * of theirs count with the digits 0 to 9.
 */
export const languages = {
  ar: { name: "العربية", tag: "ar", dir: "rtl", locale: "ar-u-nu-latn" },
  zh: { name: "中文", tag: "zh-Hans", dir: "ltr", locale: "zh-Hans" },
  en: { name: "English", tag: "en", dir: "ltr", locale: "en-GB" },
  fr: { name: "Français", tag: "fr", dir: "ltr", locale: "fr" },
  ru: { name: "Русский", tag: "ru", dir: "ltr", locale: "ru" },
  es: { name: "Español", tag: "es", dir: "ltr", locale: "es" },
} as const satisfies Readonly<Record<string, LanguageTraits>>;

export type Language = keyof typeof languages;

export const languageKeys = Object.keys(languages) as readonly Language[];

/** The first of the wanted languages (BCP 47, the dearest first) that the interface has; English where it has none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [primary = ""] = tag.toLowerCase().split("-");
    const known = languageKeys.find((language) => language === primary);
    if (known !== undefined) return known;
  }
  return "en";
}
