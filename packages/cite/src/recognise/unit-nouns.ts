import type { LabelContainer } from "@travaux/model";
import { wordSet, wordTable } from "./word-table.ts";

/** What a noun before a label counts. */
export interface UnitNoun {
  /** Null for the plain paragraph. */
  readonly container: LabelContainer | null;
  /** The noun names a letter inside something larger: "alinéa c) du paragraphe 16". */
  readonly isInner: boolean;
  readonly isPlural: boolean;
  /** Only with a full stop or a capital: "art. 5" and "Art 5" are labels, "state of the art" is none. */
  readonly needsMark: boolean;
}

function noun(container: LabelContainer | null, isPlural = false, needsMark = false): UnitNoun {
  return { container, isInner: false, isPlural, needsMark };
}

function inner(isPlural: boolean): UnitNoun {
  return { container: null, isInner: true, isPlural, needsMark: false };
}

/** Nouns that announce labels, with the cases and numbers in which they occur. */
const NOUNS = wordTable<UnitNoun>([
  ["paragraph para paragraphe párrafo parrafo párr", noun(null)],
  ["пункт пункта пункте пунктом пункту п الفقرة فقرة", noun(null)],
  ["paragraphs paras paragraphes párrafos parrafos párrs pars pgs", noun(null, true)],
  ["пункты пунктов пунктах пунктами пунктам пп الفقرتان الفقرتين الفقرات فقرات", noun(null, true)],
  ["par", noun(null, false, true)],
  ["subparagraph sub-paragraph subpara sub-para item point letter littera lit indent decision", inner(false)],
  ["subparagraphs sub-paragraphs subparas sub-paras items points letters indents", inner(true)],
  [
    "alinéa sous-alinéa lettre apartado inciso numeral subpárrafo letra البند подпункт подпункта подпункте подпунктом подпункту",
    inner(false),
  ],
  [
    "alinéas sous-alinéas apartados incisos numerales subpárrafos البندان البندين подпункты подпунктов подпунктах подпунктам подпунктами",
    inner(true),
  ],
  ["article artículo articulo статья статьи статье статьей статью المادة مادة", noun("Art.")],
  ["art ст", noun("Art.", false, true)],
  ["articles artículos articulos статей статьям статьях статьями المادتان المادتين المواد", noun("Art.", true)],
  ["arts стст", noun("Art.", true, true)],
  ["objective objectif objetivo цель цели целью الهدف", noun("Objective")],
  ["obj", noun("Objective", false, true)],
  ["objectives objectifs objetivos целей целям целях الهدفان الهدفين الأهداف", noun("Objective", true)],
  ["action acción мера меры мере меру الإجراء", noun("Action")],
  ["actions acciones мер мерам мерах الإجراءات الإجراءان الإجراءين", noun("Action", true)],
  ["commitment engagement compromiso обязательство обязательства الالتزام", noun("Commitment")],
  ["commitments engagements compromisos обязательств الالتزامات", noun("Commitment", true)],
  ["principle principe principio принцип принципа принципе المبدأ", noun("Principle")],
  ["principles principes principios принципы принципов المبادئ المبدأين", noun("Principle", true)],
  ["target cible meta задача задачи задаче задачу الغاية", noun("Target")],
  ["targets cibles metas задач задачам الغايات الغايتان الغايتين", noun("Target", true)],
  ["goal", noun("Goal")],
  ["goals", noun("Goal", true)],
  ["annex annexe anexo приложение приложения приложении приложению المرفق", noun("Annex")],
  ["annexes anexos приложений приложениях المرفقات المرفقان المرفقين", noun("Annex", true)],
  ["appendix appendice apéndice", noun("Appendix")],
  ["appendices appendixes apéndices", noun("Appendix", true)],
  ["schedule", noun("Schedule")],
  ["section sección раздел раздела разделе القسم", noun("Section")],
  ["sect", noun("Section", false, true)],
  ["sections secciones разделы разделов разделах الأقسام", noun("Section", true)],
  ["part partie parte часть части الجزء", noun("Part")],
  ["parts parties partes частей частях", noun("Part", true)],
  ["chapter chapitre capítulo глава главы главе الفصل", noun("Chapter")],
  ["chapters chapitres capítulos главах", noun("Chapter", true)],
  ["rule règle regla правило правила правиле القاعدة", noun("Rule")],
  ["rules règles reglas правилах", noun("Rule", true)],
  ["option opción вариант варианта варианте الخيار", noun("Option")],
  ["options opciones варианты вариантов الخيارات", noun("Option", true)],
  ["footnote nota сноска сноски сноске сноску الحاشية", noun("Footnote")],
  ["footnotes notas сносок сносках الحواشي", noun("Footnote", true)],
  ["pp op", noun(null)],
  ["pps ops", noun(null, true)],
]);

/** Nouns for what is inside a paragraph that go with numbers too: "apartado 2". Agendas have items and points. */
const NUMBERED_INNER = wordSet(
  "subparagraph sub-paragraph subpara alinéa alinéas apartado apartados inciso incisos numeral numerales подпункт подпункта подпункте",
);

/** Whether "apartado 2" is a part of an article; "item 5" is one of an agenda. */
export function isNumberedInner(word: string): boolean {
  return NUMBERED_INNER.has(word);
}

const ARABIC_PREFIXES = "وفبلك";

/** The noun that a word is, or null. Arabic nouns are known behind "و", "ب", "ل" and the like, French ones behind "l’". */
export function unitNoun(word: string): UnitNoun | null {
  const known = NOUNS.get(word);
  if (known !== undefined) return known;
  const elided = word.indexOf("'");
  if (elided > 0 && elided < 3) return NOUNS.get(word.slice(elided + 1)) ?? null;
  return NOUNS.get(withoutArabicPrefix(word)) ?? null;
}

/** "والفقرة" and "للفقرة" as "الفقرة"; any other word as it is. */
export function withoutArabicPrefix(word: string): string {
  if (word.charCodeAt(0) < 0x600 || word.charCodeAt(0) > 0x6ff) return word;
  const bare = ARABIC_PREFIXES.includes(word.charAt(0)) && word.startsWith("ا", 1) ? word.slice(1) : word;
  return bare.startsWith("لل") ? `ال${bare.slice(2)}` : bare.startsWith("ولل") ? `ال${bare.slice(3)}` : bare;
}

/** Where the noun itself begins in a word that carries more: behind the "l’" of "l’article", the "و" of "والفقرة". */
export function nounOffset(printed: string): number {
  const elided = printed.search(/['’]/u); // the sign of "l’article"
  return elided > 0 && elided < 3 ? elided + 1 : 0;
}
