import type { ConcordanceCell } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";

/** The labels of a cell ("44, 45"); "·" for a paragraph without a label, empty when the draft does not have it. */
export function labelsInCell(cell: ConcordanceCell): string {
  return cell.paragraphs.map(({ address, label }) => showControls(address ?? label ?? "") || "·").join(", ");
}

/** What happened on the way to a cell: "reworded, moved", "split", "new", "dropped", empty when nothing did. */
export function changesInCell(cell: ConcordanceCell): readonly string[] {
  return cell.happened.filter((event) => event !== "unchanged");
}
