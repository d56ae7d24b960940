import type { Span } from "@travaux/model";
import { wordSet } from "../recognise/word-table.ts";

/** What a clause with a verb such as "keep" says: where its parts stand in the statement's text. */
export interface RetainingClause extends Span {
  /** Where the verb begins. */
  readonly verb: number;
  /** Quotations with their marks, and citations, in the order of the text. */
  readonly named: readonly Span[];
}

/**
 * Whether a clause asks that something of the text stays as it is. It does when what is to be kept is of the text, which is
 * a citation, a quotation or a noun such as "wording", and when nothing is said of how it is to be: "keep paragraph 5", "keep
 * the reference to lakes in paragraph 5 as it stands", "paragraph 5 should be retained"; not "keep paragraph 5 short", "keep
 * in mind paragraph 5", "maintain our position on paragraph 5". Where that is not sure, it does not.
 */
export function asksToRetain(text: string, clause: RetainingClause): boolean {
  if (text.startsWith(CHINESE_VERB, clause.verb)) return asksInChinese(text, clause);
  const verbEnd = clause.verb + (/^[\p{L}\p{M}’']+/u.exec(text.slice(clause.verb, clause.verb + 32))?.[0].length ?? 0); // "keep"
  if (PARTICIPLES.has(text.slice(clause.verb, verbEnd).toLowerCase())) {
    return isSubjectOfText(text, clause) && isLeftAsItIs(text, verbEnd, clause);
  }
  const behind = clause.named.filter(({ from }) => from >= verbEnd);
  const [first] = behind;
  if (!isOfText(text.slice(verbEnd, first?.from ?? clause.to))) return false;
  return behind.every(({ to }) => isLeftAsItIs(text, to, clause));
}

const PARTICIPLES = wordSet(
  "retained kept maintained conservé conservée conservés conservées mantenido mantenida conservado conservada",
);

/** Nouns for what stands in a text. */
const NOUNS = wordSet(
  "word words phrase phrases term terms expression wording text language formulation formulations sentence sentences clause reference",
  "references mention mentions paragraph paragraphs subparagraph subparagraphs chapeau footnote footnotes title heading definition",
  "definitions option options alternative alternatives provision provisions brackets version numbering preamble",
  "mot mots terme termes membre libellé texte formulation phrase phrases référence références mention paragraphe paragraphes alinéa",
  "chapeau titre définition option variante disposition dispositions crochets préambule",
  "palabra palabras frase frases término términos expresión redacción texto formulación oración referencia referencias mención",
  "párrafo párrafos apartado título definición opción alternativa disposición disposiciones corchetes preámbulo",
  "слово слова фразу выражение термин термины формулировку формулировки текст предложение ссылку ссылки упоминание пункт пункты",
  "подпункт заголовок определение вариант альтернативу положение положения скобки преамбулу редакцию",
  "كلمة كلمات كلمتي عبارة العبارة عبارات مصطلح نص النص صيغة الصيغة جملة الجملة الإشارة إشارة الفقرة الفقرات الفقرتين العنوان تعريف",
  "خيار الخيار البديل الحكم الأقواس الديباجة",
);

/** What may stand between the verb and what is to be kept. */
const BEFORE_NOUNS = wordSet(
  "the this these those both all it them of also please only whole entire full current present existing original agreed proposed",
  "previous old first second third fourth fifth last following as is they stand stands drafted",
  "le la les l ce cette ces du des de d tout toute actuel actuelle présent présente première premier deuxième seconde troisième dernière",
  "dernier aussi également",
  "el los las este esta estos estas del todo toda actual presente primera primer segunda segundo tercera tercer última último también",
  "этот эту эти данный весь всю нынешнюю нынешний первое первую второе вторую третье последнее также",
  "على هذه هذا كل جميع أيضا",
);

/** True when the words behind a verb, as far as what it names, lead to something of the text. */
function isOfText(lead: string): boolean {
  for (const word of wordsOf(lead)) {
    if (NOUNS.has(word)) return true;
    if (!BEFORE_NOUNS.has(word)) return false;
  }
  return true;
}

/** "Paragraph 5 should be kept", "the wording is to be retained"; not "momentum should be kept in paragraph 5". */
function isSubjectOfText(text: string, { from, verb, named }: RetainingClause): boolean {
  return named.some((each) => each.from < verb) || wordsOf(text.slice(from, verb)).some((word) => NOUNS.has(word));
}

/** Words behind what is to be kept that say nothing of how it is to be, or that it is to be as it is. */
const GOES_ON = wordSet(
  "and or but of with because since unless until which for here unchanged untouched intact too also please instead rather entirely",
  "altogether completely only while whereas if then at by when where given throughout verbatim",
  "et ou mais car avec comme tel telle tels telles inchangé inchangée inchangés inchangées intact intacte du de des au aux ici qui puisque",
  "y e o u pero con como tal tales sin intacto intacta íntegro íntegra del de aquí que porque pues",
  "и или но а с со как без здесь который которая поскольку так",
  "كما دون بدون بصيغتها بصيغته بشكلها بشكله بنصها بنصه أو من مع لأن التي الذي هنا",
);

/** What "in" may lead to: "in its current form", "in brackets", "in the text"; not "in mind", "in line with". */
const IN = wordSet("in en dans в во في");
const PLACES = wordSet(
  "its the this these square brackets full place their our rev draft section chapter annex preamble title chapeau",
  "sa son leur l état le la les ce cette entier place su sus el los las este esta corchetes párrafo",
  "его ее её их нынешнем нынешней нынешнюю прежней тексте этом этой данном квадратных скобках полном преамбуле силе",
  "النص نصها نصه صيغتها هذه هذا الديباجة",
);
const AS = wordSet("as aussi tan");

/** True when nothing is said behind a place of how what stands there is to be. */
function isLeftAsItIs(text: string, from: number, { to, named }: RetainingClause): boolean {
  const behind = text.slice(from, Math.min(to, from + REACH));
  const start = from + (behind.length - behind.trimStart().length);
  if (named.some((each) => each.from === start) || !/^\s*[\p{L}\p{M}]/u.test(behind)) return true; // ", and", ".", ""
  const [word = "", next = "", third = ""] = wordsOf(behind);
  if (AS.has(word)) return !AS.has(third) && third !== "que"; // "as it stands", not "as short as possible"
  if (IN.has(word)) {
    const inside = start + word.length + 1;
    return PLACES.has(next) || named.some((each) => each.from === inside);
  }
  return GOES_ON.has(word) || /^و\p{L}{2}/u.test(word); // the "و" of "وحذف"
}

/** Characters behind a place that are looked at. */
const REACH = 80;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []; // "keep", "l" and "état" of "l’état"
}

const CHINESE_VERB = "保留";

/** "保留" means to reserve as well: "对第5段持保留意见", "保留立场". */
function asksInChinese(text: string, { verb, to, named }: RetainingClause): boolean {
  const before = text.slice(Math.max(0, verb - 4), verb);
  const behind = text.slice(verb + CHINESE_VERB.length, to);
  if (/(?:持|有|表示|作出|提出)(?:了|所)?$/u.test(before)) return false; // 对第5段持保留意见
  if (/^(?:意见|立场|态度|权利|对|其|自己|我|了?看法)/u.test(behind)) return false; // 保留对第5段的立场
  return named.every((each) => !/^(?:简短|简洁|简明|简练|精简|开放)/u.test(text.slice(each.to, each.to + 2))); // 保留第5段简短
}
