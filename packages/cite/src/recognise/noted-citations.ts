import type { Citation } from "@travaux/model";
import { findCitations } from "./find-citations.ts";

/**
 * The citations of a text the way a reader would note them, one entry a label: `!7` is another document's, `12 {chapeau}` a
 * part, `5–8` a range, `48–` one without an end.
 */
export function notedLabels(text: string): readonly string[] {
  return findCitations(text).flatMap((citation) => citation.labels.map((label) => noted(citation, label)));
}

function noted({ document, part }: Citation, label: Citation["labels"][number]): string {
  const name = typeof label === "string" ? label : `${label.from}–${label.to ?? ""}`;
  return `${document === "other" ? "!" : ""}${name}${part === undefined ? "" : ` {${part}}`}`;
}
