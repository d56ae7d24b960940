import type { Random } from "./choose.ts";
import { below, EXTREME_NUMBERS, oneOf } from "./choose.ts";
import { mutateBytes } from "./mutate-bytes.ts";

const OPERATORS = [
  "q",
  "Q",
  "cm",
  "BT",
  "ET",
  "Tj",
  "TJ",
  "Tf",
  "Td",
  "Tm",
  "T*",
  "Do",
  "re",
  "f",
  "S",
  "W n",
  "Tr",
  "Ts",
  "Tz",
  "BDC",
  "EMC",
  "'",
  "sh",
  "gs",
];

/** Changes a PDF as PDF: numbers, names and operators exchanged, objects doubled, dropped and swapped; sometimes bytes. */
export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.15) return mutateBytes(bytes, random);
  let file = Buffer.from(bytes).toString("latin1");
  for (let time = 1 + below(5, random); time > 0; time--) file = mutateOnce(file, random);
  return Buffer.from(file, "latin1");
}

function mutateOnce(file: string, random: Random): string {
  switch (below(8, random)) {
    case 0:
    case 1:
      return exchange(file, /-?\d+(?:\.\d+)?/g, () => oneOf(EXTREME_NUMBERS, random) ?? "0", random); // "12", "-0.5"
    case 2: {
      const names = [...file.matchAll(/\/[A-Z]\w*/gi)].map(([name]) => name); // "/Type"
      return exchange(file, /\/[A-Z]\w*/gi, () => oneOf(names, random) ?? "/X", random); // "/Kids"
    }
    case 3:
      return exchange(file, /\b(?:Tj|TJ|Tf|Td|Tm|cm|BT|ET|re|q|Q)\b/g, () => oneOf(OPERATORS, random) ?? "q", random); // "Tj"
    case 4:
      return exchange(file, /\d+ 0 R/g, () => `${below(12, random)} 0 R`, random); // "3 0 R"
    case 5:
      return exchange(file, /\d+ 0 obj[^]*?endobj/g, (object) => `${object}\n${object}`, random); // "3 0 obj << >> endobj"
    case 6:
      return exchange(file, /\d+ 0 obj[^]*?endobj/g, () => "", random); // "3 0 obj << >> endobj"
    default:
      return exchange(
        file,
        /<<|>>|\[|\]|\(|\)|stream|endstream|endobj|xref|trailer/g,
        () => (random() < 0.5 ? "" : "<< ["),
        random,
      ); // "stream"
  }
}

/** Exchanges one of the places at which a pattern is found. */
function exchange(file: string, pattern: RegExp, by: (found: string) => string, random: Random): string {
  const found = oneOf([...file.matchAll(pattern)], random);
  if (found === undefined) return file;
  return `${file.slice(0, found.index)}${by(found[0])}${file.slice(found.index + found[0].length)}`;
}
