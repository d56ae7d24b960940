import type { ComparedPair, Comparison } from "@travaux/model";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { printCsv } from "./print-csv.ts";

const titles = [
  "kind",
  "label before",
  "label after",
  "moved",
  "renumbered",
  "restored",
  "similarity",
  "changes",
  "doubt",
  "text before",
  "text after",
];

/** A comparison as a table, one line for each pair of paragraphs or groups; unchanged pairs included. */
export function renderComparisonCsv(comparison: Comparison): string {
  const before = nameParagraphs(comparison.before.paragraphs, comparison.before.addresses);
  const after = nameParagraphs(comparison.after.paragraphs, comparison.after.addresses);
  return printCsv(
    titles,
    comparison.pairs.map((pair) => cellsOf(pair, before, after)),
  );
}

function cellsOf(pair: ComparedPair, before: ParagraphNames, after: ParagraphNames): readonly string[] {
  return [
    pair.kind,
    pair.before.map((id) => before.label(id)).join("; "),
    pair.after.map((id) => after.label(id)).join("; "),
    yesOrNo(pair.moved),
    yesOrNo(pair.renumbered),
    yesOrNo(pair.restored),
    pair.similarity.toFixed(2),
    pair.changes.join("; "),
    pair.doubt?.reason ?? "",
    textOf(pair.before, before),
    textOf(pair.after, after),
  ];
}

function textOf(ids: readonly string[], names: ParagraphNames): string {
  return ids.map((id) => names.paragraph(id)?.text ?? "").join(" ¶ ");
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}
