import type { ConcordanceCell, ConcordanceEvent } from "@travaux/model";

/** The numbers stand there, and most of a table is unchanged: neither is said. */
const SILENT: ReadonlySet<ConcordanceEvent> = new Set(["unchanged", "renumbered"]);

/** What a cell says beside the number: what happened on the way there. Nothing when it came as it was. */
export function cellNotes({ happened }: ConcordanceCell): readonly ConcordanceEvent[] {
  return happened.filter((event) => !SILENT.has(event));
}

/** Why, for who asks: what speaks for each link of the cell, once. */
export function cellReasons({ paragraphs }: ConcordanceCell): string | undefined {
  const reasons = new Set(paragraphs.flatMap(({ why }) => (why === null ? [] : [why])));
  return reasons.size === 0 ? undefined : [...reasons].join("; ");
}
