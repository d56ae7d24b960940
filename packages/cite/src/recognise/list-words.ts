import { PhraseTable } from "./phrase-table.ts";
import { wordSet } from "./word-table.ts";

const JOINERS = wordSet("and or et ou y e o и или و أو 和 及 或 与 & / plus");
const COMMAS = wordSet(", ، 、 ，");
const RANGERS = wordSet("- – — ― to through thru à au a al по إلى الى 至 到 ~");
/** Between a noun and its first number, where a range follows: "paragraphs from 5 to 8", "пункты с 5 по 8". */
export const RANGE_OPENERS = wordSet("from du с со من del de desde");

/** What stands behind a number that counts: "30 delegations", "5 per cent", "3 April". */
const COUNTED = wordSet(
  "states countries delegations members others years days months weeks hours minutes rounds meetings pages",
  "words sessions per percent % million billion times more further additional new other",
  "january february march april may june july august september october november december",
  "états pays délégations ans jours mois autres pour janvier février mars avril mai juin juillet août septembre octobre",
  "estados países delegaciones años días meses otros por enero febrero marzo abril mayo junio julio agosto septiembre",
  "государств стран делегаций лет дней месяцев процентов января февраля марта апреля мая июня июля августа",
  "دولة دول وفدا وفود سنة يوما شهرا 个 国 年 月 日 天 次 名",
);

export function isComma(word: string): boolean {
  return COMMAS.has(word);
}

export function isSemicolon(word: string): boolean {
  return word === ";" || word === "؛" || word === "；";
}

export function isJoiner(word: string): boolean {
  return JOINERS.has(word);
}

export function isRanger(word: string): boolean {
  return RANGERS.has(word);
}

export function isCounted(word: string): boolean {
  return COUNTED.has(word);
}

/** Phrases behind a label that say that more follow. */
export const openBehind = new PhraseTable([
  "etc|et seq|et seqq|ff|onwards|onward|and onwards|and onward|and following|and beyond|and after|and subsequent",
  "and the following|and those following|et suivants|et suivantes|et suiv|et ss|et au-delà|et au delà|y siguientes|y ss",
  "en adelante|y subsiguientes|и далее|и следующие|и последующие|и т . д|وما يليها|وما بعدها|فصاعدا|وما يليهما",
]);

/** Phrases before a label that say that the text from there on is meant. */
export const openBefore = new PhraseTable([
  "beginning with|beginning at|beginning from|starting with|starting from|starting at|as of|as from|à partir de|à partir du",
  "à partir des|à compter du|a partir de|a partir del|comenzando con|desde|начиная с|начиная со|ابتداء من|ابتداءا من|بدءا من",
  "اعتبارا من",
]);
