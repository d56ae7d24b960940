import { isClassShown } from "@travaux/model";
import type { ComparedPair, Comparison } from "@travaux/model";
import { filteredPair } from "../view/filtered-pair.ts";
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

/**
 * A comparison as a table, one line for each pair of paragraphs or groups; unchanged pairs included. With a filter no line
 * is left out: the classes that it does not show stand in a column of their own.
 */
export function renderComparisonCsv(comparison: Comparison): string {
  const { filter } = comparison;
  const before = nameParagraphs(comparison.before.paragraphs, comparison.before.addresses);
  const after = nameParagraphs(comparison.after.paragraphs, comparison.after.addresses);
  if (filter === undefined) {
    return printCsv(
      titles,
      comparison.pairs.map((pair) => cellsOf(pair, before, after)),
    );
  }
  const rows = comparison.pairs.map((pair) => [
    ...cellsOf(filteredPair(pair, filter), before, after),
    pair.changes.filter((change) => !isClassShown(filter, change)).join("; "),
  ]);
  return printCsv([...titles, "changes not shown"], rows);
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
