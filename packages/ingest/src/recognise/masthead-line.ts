/**
 * What a line of a masthead tells. The first four stand nowhere else in a draft; a date, a session or an item of the
 * agenda may be part of a text as well, and count only beside those.
 */
export type MastheadSign =
  | "symbol"
  | "distribution"
  | "original-language"
  | "job-number"
  | "date"
  | "session"
  | "agenda-item";

const SURE: ReadonlySet<MastheadSign> = new Set(["symbol", "distribution", "original-language", "job-number"]);

/** Nothing of a masthead is longer, not even where an extraction ran all of its lines together. */
const LONGEST_LINE = 600;
const LONGEST_LINE_WORDS = 60;

/**
 * The signs of a masthead in a line, in the six languages of the United Nations; empty for other lines.
 *
 * @param line cells of a table row are parted by tabs
 */
export function mastheadSigns(line: string): ReadonlySet<MastheadSign> {
  const signs = new Set<MastheadSign>();
  if (line.length > LONGEST_LINE || line.split(/\s+/, LONGEST_LINE_WORDS + 1).length > LONGEST_LINE_WORDS) return signs;
  if (namesDraft(line)) return signs;
  if (DISTRIBUTION.test(line) && (DISTR.test(line) || !endsClause(line))) signs.add("distribution");
  if (!signs.has("distribution") && endsClause(line)) return signs;
  if (ORIGINAL_LANGUAGE.test(line)) signs.add("original-language");
  if (signs.has("distribution") && line.split(/\s+/).some(isSymbol)) signs.add("symbol");
  for (const cell of line.split("\t")) {
    const words = cell.trim().split(/\s+/);
    if (words.length <= SYMBOL_WORDS && words.some(isSymbol)) signs.add("symbol");
    if (JOB_NUMBER.test(cell)) signs.add("job-number");
    if (words.length <= DATE_WORDS && isDate(cell)) signs.add("date");
    if (SESSION.test(cell) || SESSION_BEHIND.test(cell)) signs.add("session");
    if (words.length <= AGENDA_WORDS && AGENDA_ITEM.test(cell)) signs.add("agenda-item");
  }
  return signs;
}

/** Whether the line says by itself that it is one of a masthead. */
export function isSure(signs: ReadonlySet<MastheadSign>): boolean {
  return [...signs].some((sign) => SURE.has(sign));
}

/**
 * A title that says of what it is a draft: no line of a masthead, whatever else stands in it. "Further revised draft agreement",
 * "Amendment to draft resolution A/86/L.5", "Projet d’accord", "Проект соглашения"; not "Draft Rev 2, 3 May 2031".
 */
export function namesDraft(line: string): boolean {
  return DRAFT_OF.test(line.trimStart());
}

const DRAFT_OF =
  /^(?:(?:\p{L}+[ -]){0,3}draft (?!(?:of|as|dated|rev|version)(?!\p{L}))\p{L}|(?:avant-)?projet (?:révisé )?d(?:e |['’])\p{L}|(?:ante)?proyecto (?:revisado )?de \p{L}|(?:\p{L}+ ){0,2}проект (?!от )\p{L}|مشروع \p{L}|.{0,80}(?:草案|案文)$)/iu;

/** Ends a sentence or a clause, as no line of a masthead and no title does: "shall meet.", "The Assembly,". */
export function endsClause(line: string): boolean {
  return /[.;:,!?。；：，؛،؟]["”»)\]]*$/u.test(line.trimEnd().slice(-8)); // not "Fifth session", "item 5 (c)"
}

/** "A/CONF.999/2031/L.5/Rev.1*", "WT/MIN(31)/W/10", "FCCC/ADP/2031/1"; not "and/or", "NGO/IGO". */
function isSymbol(word: string): boolean {
  if (!word.includes("/") || !/\d/.test(word)) return false;
  return /^[A-Z][A-Z0-9]{0,9}(?:[/.][A-Za-z0-9()-]{1,14}){1,8}\*{0,3}$/.test(word); // "A/CONF.999/2031/5"
}

/** The symbol beside the names of the organisation and its body: "United Nations A/CONF.999/5", "A/79/L.5 General Assembly". */
const SYMBOL_WORDS = 6;

/** "Distr.: General", "Distr. générale", "Distr. limitada", "Distribution: limited"; also behind the name of the body. */
const DISTRIBUTION =
  /(?:^|\s)(?:Distr\.|DISTR\.|(?:Distribution|Distribución|Распространение|Рассылка|التوزيع)\s*:|分发\s*[:：])/u; // not "the distribution of"

/** The abbreviation is of a masthead for sure; "Distribution: the benefits are shared." is a sentence. */
const DISTR = /(?:^|\s)distr\./i;

/** "Original: English", "Original : anglais", "Подлинник: английский", "原文：英文"; "English only". */
const ORIGINAL_LANGUAGE =
  /(?:^|\s)(?:(?:Original|ORIGINAL|Оригинал|Подлинник|الأصل|原文|原件)\s*[:：]\s?\p{L}|(?:English|French|Spanish|Russian|Arabic|Chinese) only$)/u; // not "the original: it"

/** "31-07955 (E) 020631", "*3107955*", "GE.31-07955(E)": what an office prints for its printers. */
const JOB_NUMBER = /^(?:(?:[A-Z]{2}\.)?\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,3}(?:\s+\*\d{7}\*)?|\*\d{7}\*)$/; // not "31-07955 of them"

/** A date, or a place and days: "1 June 2031", "Geneva, 3–14 March 2031", "12 декабря 2031 года", "2031年6月1日". */
function isDate(cell: string): boolean {
  const numbers = cell.match(/\p{Nd}+/gu) ?? []; // "3", "14" and "2031"
  const isYearAtEdge = /^\p{Nd}{4}(?!\p{Nd})|\p{Nd}{4}(?:\s\p{L}{1,4}\.?)?$/u.test(cell.trim()); // "2031年…", "… 2031 года"
  return isYearAtEdge && numbers.some((number) => number.length <= 2);
}

const DATE_WORDS = 6;

/**
 * Nothing but a session: "Resumed fifth session", "Soixante-dix-neuvième session", "Décimo período extraordinario de sesiones",
 * "Семьдесят девятая сессия", "الدورة التاسعة والسبعون", "第七十九届会议". Not "Report of the fifth session".
 */
const SESSION =
  /^(?:\p{Lu}[\p{L}\p{M}-]*(?: (?!of |on |the |de |la |du |des )[\p{L}\p{M}-]+){0,3} (?:session|сессия|período (?:\p{L}+ )?de sesiones)|الدورة(?: \p{L}+){1,3}|第[\p{L}\p{Nd}]{1,8}届(?:\p{L}{1,4})?(?:会议|会期))$/u;

/**
 * A session, a place and days at the end of a line that begins with the name of the body: extractions run them together.
 * The capital in the middle tells it from "Report on its fifth session, Geneva, 3–14 March 2031".
 */
const SESSION_BEHIND = /\p{Ll} \p{Lu}\p{Ll}+(?:[ -]\p{Ll}+){0,3} (?:session|sesiones|сессия) \p{Lu}.{0,40}\p{Nd}{4}$/u; // "of lakes Fifth session Geneva, 3–14 March 2031"

/** "Agenda item 75 (c)", "Item 5 of the provisional agenda*", "Point 5 de l’ordre du jour", "议程项目75(c)". */
const AGENDA_ITEM =
  /^(?:(?:Provisional )?Agenda items? \d|Items? \d.*\bagenda\b|Points? \d.*\bordre du jour\b|Temas? \d.*\b(?:programa|agenda|orden del día)\b|Пункты? \d.* повестки дня|البن(?:د|ود|دان) .*\p{Nd}.*جدول الأعمال|(?:临时)?议程(?:项目)?\s?\p{Nd})/u; // not "The agenda of item 5"

const AGENDA_WORDS = 12;
