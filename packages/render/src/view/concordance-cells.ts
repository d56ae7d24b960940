import type { ConcordanceCell } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";
import { kindWords } from "./change-words.ts";

/** The labels of a cell ("44, 45"); "·" for a paragraph without a label, empty when the draft does not have it. */
export function labelsInCell(cell: ConcordanceCell): string {
  return cell.paragraphs.map(({ address, label }) => showControls(address ?? label ?? "") || "·").join(", ");
}

/** What happened on the way to a cell: "revised, moved", "split", "new", "dropped", empty when nothing did. */
export function changesInCell(cell: ConcordanceCell): readonly string[] {
  return [
    ...(cell.kind === null || cell.kind === "same" ? [] : [kindWords[cell.kind]]),
    ...(cell.moved ? ["moved"] : []),
    ...(cell.restored ? ["restored"] : []),
  ];
}
