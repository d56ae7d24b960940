const rightToLeft: readonly string[] = ["ar", "fa", "he", "ur", "ps", "sd", "ckb", "dv", "yi"];

/** The direction in which what surrounds a text is laid out: its columns and margins; open when its language is. */
export function layoutDirection(language: string): "ltr" | "rtl" | undefined {
  const { dir } = textAttributes(language);
  return dir === "auto" ? undefined : dir;
}

/** `lang` and `dir` for an element that holds words of a draft. A language that could not be told leaves both open. */
export function textAttributes(language: string): { readonly lang?: string; readonly dir: "ltr" | "rtl" | "auto" } {
  if (language === "und" || language === "") return { dir: "auto" };
  const [primary = ""] = language.toLowerCase().split("-");
  return { lang: language, dir: rightToLeft.includes(primary) ? "rtl" : "ltr" };
}
