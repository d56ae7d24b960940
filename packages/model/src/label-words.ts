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
  目标: "Objective",
  行动: "Action",
  原则: "Principle",
  备选案文: "Option",
  选项: "Option",
  الباب: "Part",
  القسم: "Section",
  البند: "Section",
  القاعدة: "Rule",
  الغاية: "Target",
  الالتزام: "Commitment",
  обязательство: "Commitment",
  действие: "Action",
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
  sec: "Section",
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
  "subparagraphs",
  "subpara",
  "alinéa",
  "alinea",
  "inciso",
  "apartado",
  "párrs",
  "пункте",
  "пункту",
  "подпункт",
  "подпункта",
  "абзац",
  "فقرة",
  "الفرعية",
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
  مكررة: 2,
  ثالثا: 3,
  رابعا: 4,
  خامسا: 5,
};

/** What a word names that counts provisions, in six languages ("articles" gives "Art."); null for any other word. */
export function containerNamed(word: string): LabelContainer | null {
  return CONTAINERS[word.toLowerCase()] ?? null;
}

/** Whether a word names a paragraph, in six languages. */
export function isParagraphWord(word: string): boolean {
  return PARAGRAPH_WORDS.has(word.toLowerCase());
}

/** Ordinals that are printed as words behind the word for what they count. */
const WORD_ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  primero: 1,
  primera: 1,
  primer: 1,
  segundo: 2,
  segunda: 2,
  tercero: 3,
  tercera: 3,
  tercer: 3,
  cuarto: 4,
  cuarta: 4,
  quinto: 5,
  quinta: 5,
  sexto: 6,
  sexta: 6,
  séptimo: 7,
  séptima: 7,
  octavo: 8,
  octava: 8,
  noveno: 9,
  novena: 9,
  décimo: 10,
  décima: 10,
  первая: 1,
  первый: 1,
  вторая: 2,
  второй: 2,
  третья: 3,
  третий: 3,
  четвертая: 4,
  четвёртая: 4,
  четвертый: 4,
  четвёртый: 4,
  пятая: 5,
  пятый: 5,
  шестая: 6,
  шестой: 6,
  седьмая: 7,
  седьмой: 7,
  восьмая: 8,
  восьмой: 8,
  девятая: 9,
  девятый: 9,
  десятая: 10,
  десятый: 10,
  الأول: 1,
  الأولى: 1,
  الثاني: 2,
  الثانية: 2,
  الثالث: 3,
  الثالثة: 3,
  الرابع: 4,
  الرابعة: 4,
  الخامس: 5,
  الخامسة: 5,
  السادس: 6,
  السادسة: 6,
  السابع: 7,
  السابعة: 7,
  الثامن: 8,
  الثامنة: 8,
  التاسع: 9,
  التاسعة: 9,
  العاشر: 10,
  العاشرة: 10,
};

/** The value of an ordinal that is printed as a word ("premier", "الأول"), or null. */
export function ordinalNamed(word: string): number | null {
  return WORD_ORDINALS[word.toLowerCase()] ?? null;
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
