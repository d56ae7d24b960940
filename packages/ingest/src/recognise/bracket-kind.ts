import type { BracketKind, Span } from "@travaux/model";

/** Longest content that is looked at to tell an open bracket from others. */
const LONGEST_MARKER = 80;

/** Matches "…", "...", ". . .". */
const ELLIPSIS = /^(?:…|\.{3}|\. \. \.)$/;
/** Matches "3", "3, 4", "12-14". */
const NOTE_NUMBERS = /^\d{1,3}(?:[,–-] ?\d{1,3}){0,4}$/;
/** Matches "-/LAKES.4", "LAKES/2031/XX": the number of a document that has none yet. */
const UNNUMBERED = /^(?:-\/[A-Z]{2,12}(?:[./]\d{1,4}){1,3}|[A-Z][A-Z0-9./]{1,40}\/X{1,4})$/;
/** Matches "", "__", "XX", "x", "•", "***". */
const BLANK = /^(?:[_\s.·•*–-]{0,40}|[xX]{1,6}|[хХ]{1,6}|\d{0,2}[xX]{2,6}|[?？]{1,3})$/;
/** First words of what is said about a text rather than in it, in the six languages. */
const STATUS_WORDS = [
  "agreed",
  "agreed ad ref",
  "agreed in",
  "agreed by",
  "agreed at",
  "ad ref",
  "ad referendum",
  "closed",
  "pending",
  "subject to paragraph",
  "deleted",
  "moved to",
  "moved as",
  "moved from",
  "moved up",
  "moved down",
  "merged with",
  "merged into",
  "intentionally left blank",
  "convenu",
  "convenu ad ref",
  "approuvé ad ref",
  "supprimé",
  "déplacé",
  "acordado",
  "acordado ad ref",
  "convenido",
  "suprimido",
  "trasladado",
  "согласовано",
  "согласовано ad ref",
  "исключено",
  "исключен",
  "перенесено",
  "перенесен",
  "已商定",
  "商定",
  "已删除",
  "删除",
  "移至",
  "متفق عليه",
  "تم الاتفاق",
  "اتفق عليه",
  "حذفت",
  "محذوف",
  "محذوفة",
  "نقلت",
];
const PLACEHOLDER_WORDS = [
  "placeholder",
  "to be inserted",
  "to be completed",
  "to be determined",
  "to be decided",
  "to be confirmed",
  "to be added",
  "to be developed",
  "to be elaborated",
  "to be drafted",
  "tbd",
  "tbc",
  "tba",
  "insert",
  "date",
  "number",
  "name",
  "place",
  "title",
  "symbol",
  "blank",
  "footnote to be",
  "text to be",
  "date to be",
  "title to be",
  "name to be",
  "number to be",
  "list to be",
  "à compléter",
  "à insérer",
  "à déterminer",
  "à préciser",
  "por determinar",
  "por completar",
  "por definir",
  "se insertará",
  "fecha",
  "lieu",
  "lugar",
  "nombre",
  "дата",
  "место",
  "подлежит",
  "будет добавлено",
  "будет определено",
  "待定",
  "待补充",
  "待插入",
  "日期",
  "地点",
  "يحدد لاحقا",
  "تحدد لاحقا",
  "يستكمل لاحقا",
  "التاريخ",
];
/** Words that open text begins with, too: they count where they stand alone. */
const WHOLE_WORDS_ONLY: ReadonlySet<string> = new Set([
  "date",
  "number",
  "name",
  "place",
  "title",
  "symbol",
  "blank",
  "fecha",
  "lieu",
  "lugar",
  "nombre",
  "дата",
  "место",
  "日期",
  "地点",
  "التاريخ",
  "closed",
  "pending",
  "insert",
  "agreed",
  "deleted",
  "convenu",
  "supprimé",
  "acordado",
  "convenido",
  "suprimido",
  "согласовано",
  "исключен",
  "商定",
  "删除",
  "محذوف",
  "متفق عليه",
]);
/** "Agreed in principle that …" is text: what begins so is a status when it is as short as this. */
export const LONGEST_STATUS = 60;
const BEGINNINGS: ReadonlySet<string> = new Set([
  "agreed in",
  "agreed by",
  "agreed at",
  "moved from",
  "moved up",
  "moved down",
  "merged with",
  "merged into",
]);

/** True for the brackets of what Word prints beside a comment, "Comment [AB1]:"; the letters are the author's. */
export function isCommentMark(text: string, inside: Span): boolean {
  const content = text.slice(inside.from, Math.min(inside.to, inside.from + 20));
  if (!/^[\p{L}]{1,8}\d{1,4}$/u.test(content) || text.charAt(inside.to + 1) !== ":") return false; // "AB1"
  return /(?:^| )(?:Comment|Commented|Commentaire|Comentario|Примечание) $/i.test(
    text.slice(Math.max(0, inside.from - 16), inside.from - 1),
  ); // "Comment "
}

/** What a pair of brackets is for, by what stands in it. `inside` is the span between the two characters. */
export function kindOfBracket(text: string, inside: Span): BracketKind {
  if (inside.to - inside.from > LONGEST_MARKER) return "open";
  const content = text.slice(inside.from, inside.to).trim();
  if (ELLIPSIS.test(content)) return "ellipsis";
  if (BLANK.test(content) || UNNUMBERED.test(content)) return "placeholder";
  if (isCommentMark(text, inside)) return "citation";
  if (NOTE_NUMBERS.test(content) && isGluedToWord(text, inside)) return "citation";
  const lower = content.toLowerCase();
  if (startsWithOne(lower, STATUS_WORDS)) return "status";
  return startsWithOne(lower, PLACEHOLDER_WORDS) ? "placeholder" : "open";
}

function startsWithOne(content: string, words: readonly string[]): boolean {
  return words.some(
    (word) =>
      content === word ||
      content === `${word}:` ||
      (!WHOLE_WORDS_ONLY.has(word) &&
        content.startsWith(word) &&
        !(BEGINNINGS.has(word) && content.length > LONGEST_STATUS)),
  );
}

/** "…of States[3] and": printed behind a word, with a blank or punctuation after it. "[30] days" is open text. */
function isGluedToWord(text: string, inside: Span): boolean {
  const before = text.charAt(inside.from - 2);
  const after = text.charAt(inside.to + 1);
  return /[\p{L}.,;”"]/u.test(before) && (after === "" || /[\s.,;:)]/.test(after)); // "s[3] and", not "[30] days"
}
