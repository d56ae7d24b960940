import type { LabelContainer, LabelSuffix } from "./clause-label.ts";

/** Words that name what a label counts within, folded to lower case, in the six languages. */
const CONTAINERS: Readonly<Record<string, LabelContainer>> = {
  pp: "PP",
  op: "OP",
  article: "Art.",
  articles: "Art.",
  art: "Art.",
  arts: "Art.",
  artículo: "Art.",
  artículos: "Art.",
  articulo: "Art.",
  статья: "Art.",
  статьи: "Art.",
  ст: "Art.",
  المادة: "Art.",
  objective: "Objective",
  objectif: "Objective",
  objetivo: "Objective",
  цель: "Objective",
  الهدف: "Objective",
  action: "Action",
  acción: "Action",
  мера: "Action",
  الإجراء: "Action",
  commitment: "Commitment",
  engagement: "Commitment",
  compromiso: "Commitment",
  principle: "Principle",
  principe: "Principle",
  principio: "Principle",
  принцип: "Principle",
  المبدأ: "Principle",
  target: "Target",
  cible: "Target",
  meta: "Target",
  задача: "Target",
  goal: "Goal",
  annex: "Annex",
  annexe: "Annex",
  anexo: "Annex",
  приложение: "Annex",
  المرفق: "Annex",
  appendix: "Appendix",
  apéndice: "Appendix",
  appendice: "Appendix",
  option: "Option",
  opción: "Option",
  вариант: "Option",
  الخيار: "Option",
  alternative: "Alternative",
  alt: "Alternative",
  part: "Part",
  partie: "Part",
  parte: "Part",
  часть: "Part",
  الجزء: "Part",
  title: "Title",
  titre: "Title",
  título: "Title",
  chapter: "Chapter",
  chapitre: "Chapter",
  capítulo: "Chapter",
  глава: "Chapter",
  الفصل: "Chapter",
  section: "Section",
  sección: "Section",
  раздел: "Section",
  rule: "Rule",
  règle: "Rule",
  regla: "Rule",
  правило: "Rule",
  schedule: "Schedule",
  footnote: "Footnote",
  сноска: "Footnote",
  الحاشية: "Footnote",
};

/** Words for the plain paragraph, which adds nothing to a number. */
const PARAGRAPH_WORDS: ReadonlySet<string> = new Set([
  "paragraph",
  "paragraphs",
  "para",
  "paras",
  "par",
  "paragraphe",
  "paragraphes",
  "párrafo",
  "párrafos",
  "parrafo",
  "párr",
  "пункт",
  "пункта",
  "п",
  "الفقرة",
  "subparagraph",
  "inciso",
  "apartado",
  "подпункт",
]);

/** Latin adverbs of number, with the other spellings in which they are printed. */
const LATIN_SUFFIXES: Readonly<Record<string, number>> = {
  bis: 2,
  ter: 3,
  quater: 4,
  quat: 4,
  quinquies: 5,
  quin: 5,
  sexies: 6,
  septies: 7,
  octies: 8,
  novies: 9,
  decies: 10,
  бис: 2,
  тер: 3,
  кватер: 4,
  مكرر: 2,
  مكررا: 2,
  مكرراً: 2,
};

export function containerNamed(word: string): LabelContainer | null {
  return CONTAINERS[word.toLowerCase()] ?? null;
}

export function isParagraphWord(word: string): boolean {
  return PARAGRAPH_WORDS.has(word.toLowerCase());
}

/** The suffix that a word stands for; `alt` has rank 1 until a number follows it. */
export function suffixNamed(word: string): LabelSuffix | null {
  const lower = word.toLowerCase();
  if (lower === "alt") return { kind: "alt", rank: 1 };
  if (lower === "pre" || lower === "ante") return { kind: "pre", rank: 1 };
  const rank = LATIN_SUFFIXES[lower];
  return rank === undefined ? null : { kind: "latin", rank };
}

const LATIN_NAMES = [
  "",
  "",
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "novies",
  "decies",
] as const;

export function printSuffix(suffix: LabelSuffix): string {
  switch (suffix.kind) {
    case "latin":
      return LATIN_NAMES[suffix.rank] ?? "bis";
    case "alt":
      return suffix.rank === 1 ? "alt" : `alt ${suffix.rank}`;
    case "pre":
      return "pre";
  }
}
