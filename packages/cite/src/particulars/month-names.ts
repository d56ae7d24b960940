import { wordTable } from "../recognise/word-table.ts";

/** Months as dates have them, folded: in full, shortened, in the Russian genitive, in both Arabic sets of names. */
const monthNames = wordTable<number>([
  ["january jan janvier enero января كانون_الثاني يناير", 1],
  ["february feb février fevrier febrero февраля شباط فبراير", 2],
  ["march mar mars marzo марта آذار مارس", 3],
  ["april apr avril abril апреля نيسان أبريل إبريل", 4],
  ["may mai mayo мая أيار مايو", 5],
  ["june jun juin junio июня حزيران يونيه يونيو", 6],
  ["july jul juillet julio июля تموز يوليه يوليو", 7],
  ["august aug août aout agosto августа آب أغسطس", 8],
  ["september sept sep septembre septiembre setiembre сентября أيلول سبتمبر", 9],
  ["october oct octobre octubre октября تشرين_الأول أكتوبر", 10],
  ["november nov novembre noviembre ноября تشرين_الثاني نوفمبر", 11],
  ["december dec décembre decembre diciembre декабря كانون_الأول ديسمبر", 12],
]);

/** The month of a name as it is printed: "February", "كانون الثاني/يناير". Null for any other words. */
export function monthNamed(printed: string): number | null {
  const folded = printed.toLowerCase().replaceAll(".", "").trim();
  const first = folded.split(/\s*\/\s*/u)[0] ?? ""; // the first of "شباط/فبراير"
  return monthNames.get(first.replaceAll(/\s+/gu, "_")) ?? null;
}
