import type { Random } from "./choose.ts";
import { below, EXTREME_TEXTS, oneOf } from "./choose.ts";

const STARTS = [
  "# ",
  "## ",
  "- ",
  "1. ",
  "> ",
  "    ",
  "\t",
  "(a) ",
  "12 bis. ",
  "| a | b |",
  "[^1]: ",
  "***",
  "---",
  "```",
  "ANNEX I",
  "Article 5",
  "[",
  "]",
  "- 3 -",
  "\f",
  "[EU: delete] ",
];

/** Changes text or Markdown line by line: lines doubled, dropped, swapped, joined, broken, indented and begun in other ways. */
export function mutateLines(text: string, random: Random): string {
  const lines = text.split("\n");
  for (let time = 1 + below(5, random); time > 0; time--) mutateOnce(lines, random);
  return lines.join("\n");
}

function mutateOnce(lines: string[], random: Random): void {
  const at = below(lines.length, random);
  const line = lines[at] ?? "";
  const place = below(line.length, random);
  const stretch = lines.slice(at, at + 1 + below(8, random));
  switch (below(9, random)) {
    case 0:
      lines.splice(at, stretch.length);
      return;
    case 1:
      lines.splice(at, 0, ...Array.from({ length: 1 + below(30, random) }, () => stretch).flat());
      return;
    case 2:
      lines.splice(at, stretch.length);
      lines.splice(below(lines.length, random), 0, ...stretch);
      return;
    case 3:
      lines.splice(at, 2, `${line}${random() < 0.5 ? " " : "-"}${lines[at + 1] ?? ""}`);
      return;
    case 4:
      lines.splice(at, 1, line.slice(0, place), line.slice(place));
      return;
    case 5:
      lines[at] = `${(oneOf(STARTS, random) ?? "").repeat(1 + below(4, random))}${line}`;
      return;
    case 6:
      lines[at] = `${line.slice(0, place)}${oneOf(EXTREME_TEXTS, random) ?? ""}${line.slice(place)}`;
      return;
    case 7:
      lines[at] = line.replaceAll(/\d+/g, () => String(below(10 ** below(12, random), random))); // "12", "2031"
      return;
    default:
      lines[at] = [...line].toReversed().join("");
  }
}
