import { TextCursor } from "./text-cursor.ts";

/** How far behind or before a label the name of another document may stand, in characters. */
const REACH = 90;

/** Words for documents that have paragraphs of their own, lower case; compared from the start of a word. */
const DOCUMENT_WORDS = [
  "resolution",
  "résolution",
  "resolución",
  "резолюци",
  "القرار",
  "决议",
  "charter",
  "charte",
  "carta",
  "устав",
  "ميثاق",
  "宪章",
  "convention",
  "convención",
  "конвенци",
  "اتفاقية",
  "公约",
  "covenant",
  "pacte",
  "pacto",
  "treaty",
  "traité",
  "tratado",
  "договор",
  "protocol",
  "protocole",
  "protocolo",
  "протокол",
  "agenda",
  "programa",
  "повестк",
  "statute",
  "statut",
  "estatuto",
  "report",
  "rapport",
  "informe",
  "доклад",
  "записк",
  "note",
  "nota",
  "budget",
  "presupuesto",
  "rules",
  "règlement",
  "reglamento",
  "agreement",
  "declaration",
  "déclaration",
  "declaración",
  "декларац",
  "الإعلان",
] as const;

/** Words that say that the text on the table is meant, whatever it is called. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  "draft",
  "text",
  "current",
  "present",
  "this",
  "projet",
  "proyecto",
  "проект",
  "проекта",
  "المشروع",
  "zero",
  "rev",
  "revised",
  "compact",
  "actuel",
  "actual",
]);

/** Words that lead from a label to the document it belongs to. */
const LINKS: ReadonlySet<string> = new Set([
  "of",
  "in",
  "to",
  "under",
  "du",
  "de",
  "des",
  "del",
  "dans",
  "en",
  "من",
  "в",
]);

/** The other document that a citation at this place belongs to, as it is named there; null when none is. */
export function otherDocument(text: string, from: number, to: number): string | null {
  return namedBehind(text, to) ?? namedBefore(text, from);
}

function namedBehind(text: string, to: number): string | null {
  const cursor = new TextCursor(text, to);
  cursor.skipBlanks();
  const [first = "", ...rest] = cursor.peekWords(9);
  if (first.toLowerCase() === "thereof") return first;
  if (!LINKS.has(first.toLowerCase()) && !isDocumentWord(first)) return null;
  for (const word of [first, ...rest]) {
    if (OWN_WORDS.has(word.toLowerCase())) return null;
    if (isDocumentWord(word)) return phraseFrom(text, cursor.at);
    const isNextClause = word === first ? false : /^(?:and|which|that|shall|should|et|y|и)$/u.test(word.toLowerCase()); // "which" fits, "the" does not
    if (isNextClause) return null;
  }
  return symbolAt(text, cursor.at + first.length + 1);
}

function namedBefore(text: string, from: number): string | null {
  const before = text.slice(Math.max(0, from - REACH), from);
  const inBracket = before.slice(before.lastIndexOf("(") + 1);
  const isBracketOpen = before.lastIndexOf("(") > before.lastIndexOf(")");
  if (isBracketOpen && /^\s*ibid\b/iu.test(inBracket)) return "ibid."; // "ibid., paras. " fits, "see " does not
  if (isBracketOpen && symbolAt(inBracket, 0) !== null) return symbolAt(inBracket, 0);
  const words = before.trimEnd().split(/[\s,;]+/u); // cuts "a, b" in two, leaves "a.b" whole
  const last = words.at(-1) ?? "";
  if (/^(?:its|son|sa|su)$/iu.test(last)) return last; // "its" fits, "this" does not
  const isAcronym = last.length > 2 && last === last.toUpperCase() && /^\p{Lu}+$/u.test(last); // "UNCAC" fits, "OP3" does not
  const isName = words.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(last) && !/[.:]$/u.test(words.at(-2) ?? "."); // "Aichi" fits, "see" does not
  return isAcronym || (isName && !OWN_WORDS.has(last.toLowerCase())) ? last : null;
}

function isDocumentWord(word: string): boolean {
  const lower = word.toLowerCase();
  return DOCUMENT_WORDS.some((document) => lower.startsWith(document));
}

/** A document symbol at this place: capitals and slashes, "A/RES/72/279". */
function symbolAt(text: string, at: number): string | null {
  const cursor = new TextCursor(text, at);
  cursor.skipBlanks();
  const from = cursor.at;
  while (!cursor.isAtEnd() && cursor.at - from < 40 && /[\p{Lu}\d/.-]/u.test(cursor.next)) cursor.at++; // one character: "R" and "/" fit, "e" does not
  const symbol = text.slice(from, cursor.at);
  return symbol.split("/").length > 2 ? symbol : null;
}

/** The name as it stands there, to the end of the phrase. */
function phraseFrom(text: string, at: number): string {
  const phrase = text.slice(at, at + REACH);
  const end = phrase.search(/[,;:()]|\.\s/u); // the comma of "resolution 72/279, the" fits, the slash does not
  return (end < 0 ? phrase : phrase.slice(0, end)).trim().replace(/^(?:of|in|under|du|de|des|del)\s+/u, ""); // takes "of " off "of the Charter"
}
