import { type ReactNode, useEffect, useRef } from "react";
import { keepLanguage } from "./kept-language.ts";
import { showIn, useLanguageInUse } from "./language-in-use.ts";
import { languageKeys, languages } from "./languages.ts";
import { t } from "./t.ts";

/** Whether the page was drawn anew because another language was chosen here: the focus goes back to the choice. */
let isJustChosen = false;

/** The languages of the interface, each by its own name. */
export function LanguageChoice(): ReactNode {
  const inUse = useLanguageInUse();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isJustChosen) field.current?.focus();
    isJustChosen = false;
  }, []);
  const choose = async (chosen: string): Promise<void> => {
    const language = languageKeys.find((one) => one === chosen);
    if (language === undefined) return;
    isJustChosen = true;
    keepLanguage(language);
    await showIn(language);
  };
  return (
    <select
      ref={field}
      className="shell-language"
      aria-label={t("shell.language")}
      value={inUse}
      onChange={(event) => void choose(event.currentTarget.value)}
    >
      {languageKeys.map((language) => (
        <option key={language} value={language} lang={languages[language].tag} dir={languages[language].dir}>
          {languages[language].name}
        </option>
      ))}
    </select>
  );
}
