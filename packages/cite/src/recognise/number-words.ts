import { wordTable } from "./word-table.ts";

/** Ordinals written as words, as they stand before or behind what they count. */
const ORDINALS = wordTable<number>([
  ["first 1st premier première primer primero primera الأولى الأول أول", 1],
  ["second 2nd deuxième seconde segundo segunda الثانية الثاني", 2],
  ["third 3rd troisième tercer tercero tercera третий третья третье третью الثالثة الثالث", 3],
  ["fourth 4th quatrième cuarto cuarta الرابعة الرابع", 4],
  ["fifth 5th cinquième quinto quinta الخامسة الخامس", 5],
  ["sixth 6th sixième sexto sexta السادسة السادس", 6],
  ["seventh 7th septième séptimo séptima السابعة السابع", 7],
  ["eighth 8th huitième octavo octava الثامنة الثامن", 8],
  ["ninth 9th neuvième noveno novena التاسعة التاسع", 9],
  ["tenth 10th dixième décimo décima العاشرة العاشر", 10],
  ["eleventh 11th onzième undécimo undécima", 11],
  ["twelfth 12th douzième duodécimo duodécima", 12],
  ["thirteenth 13th treizième decimotercero decimotercera", 13],
  ["fourteenth 14th quatorzième decimocuarto decimocuarta", 14],
  ["fifteenth 15th quinzième decimoquinto decimoquinta", 15],
  ["sixteenth 16th seizième decimosexto", 16],
  ["seventeenth 17th dix-septième decimoséptimo", 17],
  ["eighteenth 18th dix-huitième decimoctavo", 18],
  ["nineteenth 19th dix-neuvième decimonoveno", 19],
  ["twentieth 20th vingtième vigésimo", 20],
]);

/** Beginnings of Russian ordinals, which end by case and gender: "второе", "второго", "втором". Longer ones first. */
const RUSSIAN_STEMS: readonly (readonly [string, number])[] = [
  ["одиннадцат", 11],
  ["двенадцат", 12],
  ["тринадцат", 13],
  ["четырнадцат", 14],
  ["пятнадцат", 15],
  ["шестнадцат", 16],
  ["семнадцат", 17],
  ["восемнадцат", 18],
  ["девятнадцат", 19],
  ["двадцат", 20],
  ["перв", 1],
  ["втор", 2],
  ["треть", 3],
  ["трети", 3],
  ["четверт", 4],
  ["четвёрт", 4],
  ["пят", 5],
  ["шест", 6],
  ["седьм", 7],
  ["восьм", 8],
  ["девят", 9],
  ["десят", 10],
];
const RUSSIAN_ENDING = /^(?:ый|ой|ий|ая|ое|ье|ья|ого|ого|ьего|его|ому|ему|ом|ем|ой|ей|ую|ью|ые|ых|ым|ыми)$/u; // the "ого" of "второго", not the "ерка" of "пятерка"

const LAST = new Set("last final dernier dernière último última الأخيرة الأخير".split(" "));

/** The value of an ordinal in words or as "2nd", "last" for the last one, null for any other word. */
export function ordinalWord(word: string): number | "last" | null {
  const known = ORDINALS.get(word);
  if (known !== undefined) return known;
  if (LAST.has(word) || word.startsWith("последн")) return "last";
  const code = word.charCodeAt(0);
  if (code < 0x430 || code > 0x44f) return null;
  for (const [stem, value] of RUSSIAN_STEMS) {
    if (word.startsWith(stem) && RUSSIAN_ENDING.test(word.slice(stem.length))) return value;
  }
  return null;
}
