import type { LabelContainer } from "@travaux/model";

/** What a noun of a citation counts: a plain paragraph (null) or a container of labels. */
export interface CitationNoun {
  readonly container: LabelContainer | null;
  /** The noun names a letter inside the paragraph that follows: "alinéa c) du paragraphe 16". */
  readonly isPartOfNext: boolean;
}

const plain: CitationNoun = { container: null, isPartOfNext: false };
const inner: CitationNoun = { container: null, isPartOfNext: true };

function named(container: LabelContainer): CitationNoun {
  return { container, isPartOfNext: false };
}

/** Nouns that announce labels, lower case, with the cases and numbers in which they occur in the six languages. */
const NOUNS: ReadonlyMap<string, CitationNoun> = new Map<string, CitationNoun>([
  ...table(
    plain,
    "paragraph paragraphs para paras par pars paragraphe paragraphes párrafo párrafos parrafo parrafos párr párrs",
  ),
  ...table(
    plain,
    "пункт пункта пункте пунктом пункту пункты пунктов пунктах пунктами п пп الفقرة الفقرتان الفقرتين الفقرات فقرة",
  ),
  ...table(inner, "alinéa alinéas apartado apartados inciso incisos подпункт подпункта подпункте подпункты"),
  ...table(
    named("Art."),
    "article articles art arts artículo artículos статья статьи статье статьей статьям المادة المادتان المادتين المواد",
  ),
  ...table(
    named("Objective"),
    "objective objectives objectif objectifs objetivo objetivos цель цели целью الهدف الأهداف",
  ),
  ...table(named("Action"), "action actions"),
  ...table(named("Commitment"), "commitment commitments"),
  ...table(named("Principle"), "principle principles principe principes principio principios принцип принципы المبدأ"),
  ...table(named("Target"), "target targets cible cibles meta metas"),
  ...table(named("Goal"), "goal goals"),
  ...table(named("Annex"), "annex annexes annexe anexo anexos приложение приложения المرفق"),
  ...table(named("Section"), "section sections sección secciones раздел разделы"),
  ...table(named("Part"), "part parts partie parte часть части"),
  ...table(named("Chapter"), "chapter chapters chapitre capítulo глава главы الفصل"),
  ...table(named("Option"), "option options"),
  ...table(named("Footnote"), "footnote footnotes сноска сноски"),
]);

function table(noun: CitationNoun, words: string): readonly (readonly [string, CitationNoun])[] {
  return words.split(" ").map((word) => [word, noun] as const);
}

/** The noun that a word is, or null. Arabic words are recognised behind "و" and "ب" too. */
export function citationNoun(word: string): CitationNoun | null {
  const lower = word.toLowerCase();
  return NOUNS.get(lower) ?? (/^[وبل]ا/u.test(lower) ? (NOUNS.get(lower.slice(1)) ?? null) : null); // "والفقرة" fits, "وثيقة" does not
}

/** Words between labels that join them, and those that make a range of them. */
const JOINERS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "et",
  "ou",
  "y",
  "e",
  "o",
  "и",
  "или",
  "و",
  "أو",
  "和",
  "及",
  "或",
]);
const RANGERS: ReadonlySet<string> = new Set(["to", "through", "à", "a", "al", "по", "إلى", "至", "到"]);

export function isJoiner(word: string): boolean {
  return JOINERS.has(word.toLowerCase());
}

export function isRanger(word: string): boolean {
  return RANGERS.has(word.toLowerCase());
}

/** "operative" and "preambular" before "paragraph" in the languages whose adjective stands there. */
export function namedByAdjective(word: string): LabelContainer | null {
  const lower = word.toLowerCase();
  if (lower === "operative") return "OP";
  return lower === "preambular" ? "PP" : null;
}
