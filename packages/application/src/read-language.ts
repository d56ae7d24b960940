import { failure, success } from "@travaux/model";
import type { Outcome } from "./travaux-error.ts";

/** Reads a BCP 47 language tag and gives its canonical form: "EN" is "en", "pt-br" is "pt-BR". */
export function readLanguage(text: string): Outcome<string> {
  try {
    const [canonical] = Intl.getCanonicalLocales(text.trim());
    // The grammar would take "English": a language of five letters or more, of which none was ever registered.
    const isKnown = canonical !== undefined && (canonical.split("-")[0] ?? "").length <= 3;
    return isKnown ? success(canonical) : failure({ kind: "bad-language", language: text });
  } catch {
    return failure({ kind: "bad-language", language: text });
  }
}

/** The same for what may be left open. */
export function readOptionalLanguage(text: string | undefined): Outcome<string | undefined> {
  return text === undefined ? success(undefined) : readLanguage(text);
}
