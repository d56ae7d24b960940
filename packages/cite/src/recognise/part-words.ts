import { wordTable } from "./word-table.ts";

/** What a part of a paragraph is: a countable one ("sentence") or one that there is once ("chapeau"). */
export interface PartNoun {
  readonly name: string;
  readonly isCounted: boolean;
}

function counted(name: string): PartNoun {
  return { name, isCounted: true };
}

function single(name: string): PartNoun {
  return { name, isCounted: false };
}

const PARTS = wordTable<PartNoun>([
  ["sentence sentences phrase phrases oración oraciones frase frases", counted("sentence")],
  [
    "предложение предложения предложении предложению предложений предложениях الجملة الجملتان الجملتين الجمل",
    counted("sentence"),
  ],
  ["bullet bullets tiret tirets puce puces viñeta viñetas guion тире النقطة", counted("bullet")],
  ["line lines ligne lignes línea líneas строка строки строке السطر", counted("line")],
  ["half moitié mitad النصف", counted("half")],
  ["clause clauses", counted("clause")],
  ["chapeau chapeaux chapô encabezamiento encabezamientos encabezado шапка шапке шапку шапки", single("chapeau")],
  ["вводная вводной вводную вступительная вступительной فاتحة مقدمة صدر", single("chapeau")],
  ["end fin final конец конце конца نهاية", single("end")],
  ["beginning start début comienzo principio inicio начало начале начала بداية مستهل", single("beginning")],
  ["title heading titre intitulé título название названии заголовок عنوان", single("title")],
]);

export function partNoun(word: string): PartNoun | null {
  const known = PARTS.get(word);
  if (known !== undefined) return known;
  const isPrefixed = /^[وفبل]./u.test(word); // the "و" of "والجملة"
  return isPrefixed ? (PARTS.get(word.slice(1)) ?? PARTS.get(`ال${word.slice(2)}`) ?? null) : null;
}
