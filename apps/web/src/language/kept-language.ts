import { type Language, languageFor, languageKeys } from "./languages.ts";

const SETTING = "travaux.language";

/** The language that was chosen last; else the first of the browser's that there is. */
export function keptLanguage(): Language {
  const kept = storage()?.getItem(SETTING) ?? null;
  return languageKeys.find((language) => language === kept) ?? languageFor(navigator.languages);
}

/** Keeps a choice for later visits, where the browser keeps anything. */
export function keepLanguage(language: Language): void {
  storage()?.setItem(SETTING, language);
}

function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
