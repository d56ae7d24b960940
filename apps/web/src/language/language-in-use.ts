import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { useSyncExternalStore } from "react";
import type english from "./catalogues/en.json";
import { type Language, languages } from "./languages.ts";

export type MessageId = keyof typeof english;

/** The messages of one language as the build compiled them: words as they are, or what has to be filled in. */
export type Catalogue = Readonly<Record<MessageId, string | MessageFormatElement[]>>;

interface LanguageInUse {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  ar: async () => import("./catalogues/ar.json"),
  zh: async () => import("./catalogues/zh.json"),
  en: async () => import("./catalogues/en.json"),
  fr: async () => import("./catalogues/fr.json"),
  ru: async () => import("./catalogues/ru.json"),
  es: async () => import("./catalogues/es.json"),
};

const listeners = new Set<() => void>();
let inUse: LanguageInUse | null = null;
let wanted: Language | null = null;

/**
 * Loads a language, and no other, and shows the interface in it.
 *
 * There is one for the whole page, and it is there before anything is drawn: words are then plain function calls, also
 * far from any component. Whoever shows another language draws the page anew.
 */
export async function showIn(language: Language): Promise<void> {
  wanted = language;
  const { default: catalogue } = await loaders[language]();
  // Another one was chosen while this one came.
  if (wanted !== language) return;
  // The build put compiled messages where the file has sentences.
  inUse = { language, catalogue: catalogue as Catalogue };
  Object.assign(document.documentElement, interfaceAttributes());
  for (const listener of listeners) listener();
}

/** The language that is shown, with its messages. */
export function languageInUse(): LanguageInUse {
  if (inUse === null) throw new Error("no language was loaded before something was drawn");
  return inUse;
}

/** Whether the interface has a message of that name: what a server or an archive names may be newer than the page. */
export function hasMessage(id: string): id is MessageId {
  return Object.hasOwn(languageInUse().catalogue, id);
}

/** `lang` and `dir` for words of the interface that stand inside the words of a draft. */
export function interfaceAttributes(): { readonly lang: string; readonly dir: "ltr" | "rtl" } {
  const { tag, dir } = languages[languageInUse().language];
  return { lang: tag, dir };
}

/** For `Intl`: dates, numbers, lists and plurals. */
export function localeInUse(): string {
  return languages[languageInUse().language].locale;
}

/** Follows the language that is shown. */
export function useLanguageInUse(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => languageInUse().language,
  );
}
