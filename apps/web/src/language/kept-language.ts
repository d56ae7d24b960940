import { type Language, languageFor, languageKeys } from "./languages.ts";
import { keepSetting, readSetting } from "../ui/browser-settings.ts";

const SETTING = "travaux.language";

/** The language that was chosen last; else the first of the browser's that there is. */
export function keptLanguage(): Language {
  const kept = readSetting(SETTING);
  return languageKeys.find((language) => language === kept) ?? languageFor(navigator.languages);
}

/** Keeps a choice for later visits, where the browser keeps anything. */
export function keepLanguage(language: Language): void {
  keepSetting(SETTING, language);
}
