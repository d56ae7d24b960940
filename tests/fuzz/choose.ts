/** Gives numbers from 0 to 1. */
export type Random = () => number;

/** A whole number below a bound. */
export function below(bound: number, random: Random): number {
  return Math.floor(random() * Math.max(1, bound));
}

/** One of several. */
export function oneOf<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[below(items.length, random)];
}

/** Numbers at which programs break. */
export const EXTREME_NUMBERS: readonly string[] = [
  "0",
  "-1",
  "1",
  "255",
  "65536",
  "2147483647",
  "2147483648",
  "-2147483649",
  "4294967296",
  "999999999999",
  "1e308",
  "-0",
  "0.5",
  "NaN",
  "",
];

/** Words and signs at which readers of drafts and markup break. */
export const EXTREME_TEXTS: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "[",
  "]",
  "[[",
  "()",
  "(",
  "1.",
  "1.1.1.1",
  "bis ",
  "(a)(i)",
  "Article 5 bis ",
  "[Agreed]",
  "[EU: ",
  "\u0000",
  "\ud800",
  "\u202e",
  "\ufeff",
  "\u00ad",
  "\u2028",
  "\t",
  "\f",
  "&amp;",
  "&#0;",
  "&x;",
  "<",
  ">",
  '"',
  "'",
  "]]>",
  "<!--",
  "-->",
  "%",
  "|",
  "*",
  "_",
  "`",
  "~~",
  "\\",
  "第44段之二",
  "الفقرة 16 (ج)",
  "пункт 44",
  "A".repeat(3000),
  "[".repeat(500),
  "]".repeat(500),
  "1.".repeat(400),
  "- ".repeat(300),
];
