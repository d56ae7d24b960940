/**
 * Words that name a provision, normalised, by language: a number behind one of them is a reference. Add to it freely.
 */
export const referenceWordTable: Readonly<Record<string, readonly string[]>> = {
  en: [
    "article",
    "articles",
    "art",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "subparagraph",
    "subparagraphs",
    "section",
    "sections",
    "annex",
    "annexes",
    "part",
    "chapter",
    "rule",
    "rules",
    "objective",
    "action",
    "footnote",
    "clause",
    "item",
  ],
  fr: [
    "article",
    "articles",
    "paragraphe",
    "paragraphes",
    "alinéa",
    "alinéas",
    "section",
    "sections",
    "annexe",
    "annexes",
    "partie",
    "chapitre",
    "règle",
    "objectif",
    "note",
  ],
  es: [
    "artículo",
    "artículos",
    "párrafo",
    "párrafos",
    "apartado",
    "apartados",
    "inciso",
    "sección",
    "secciones",
    "anexo",
    "anexos",
    "parte",
    "capítulo",
    "regla",
    "objetivo",
    "nota",
  ],
  ru: [
    "статья",
    "статьи",
    "статье",
    "статьей",
    "статей",
    "пункт",
    "пункта",
    "пункте",
    "пунктом",
    "пунктов",
    "подпункт",
    "подпункта",
    "раздел",
    "раздела",
    "приложение",
    "приложения",
    "глава",
    "главы",
    "часть",
    "части",
  ],
  ar: ["المادة", "المواد", "الفقرة", "الفقرات", "البند", "الفرع", "المرفق", "الباب", "الفصل", "القاعدة"],
  zh: ["第", "条", "款", "项", "章", "节"],
};

const referenceWords: ReadonlySet<string> = new Set(Object.values(referenceWordTable).flat());

/** Whether a normalised word names a provision, with an elided article before it or without ("l'article"). */
export function isReferenceWord(word: string): boolean {
  return referenceWords.has(withoutElision(word));
}

/** What stands behind the last apostrophe. */
export function withoutElision(word: string): string {
  return word.slice(Math.max(word.lastIndexOf("'"), word.lastIndexOf("’")) + 1);
}
