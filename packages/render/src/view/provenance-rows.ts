import { canonicalLabel } from "@travaux/model";
import type { Provenance } from "@travaux/model";

/** Words in a row that came with the same draft from the same paragraph. */
export interface ProvenanceRow {
  readonly text: string;
  /** "zero", "zero (again)" for words that were gone in between. */
  readonly since: string;
  /** The label of the paragraph that brought them; empty when it has none. */
  readonly label: string;
}

/**
 * The runs of a provenance as rows to read: runs of one origin that follow each other are joined, and white space goes
 * with the words before it. The texts of the rows, joined, are still the paragraph's text.
 */
export function provenanceRows(provenance: Provenance): readonly ProvenanceRow[] {
  const rows: ProvenanceRow[] = [];
  for (const run of provenance.runs) {
    const since = run.reintroduced ? `${run.since} (again)` : run.since;
    const label = run.from.label === null ? "" : (canonicalLabel(run.from.label) ?? run.from.label);
    const last = rows.at(-1);
    const joins = last !== undefined && (run.text.trim() === "" || (last.since === since && last.label === label));
    if (joins) rows[rows.length - 1] = { ...last, text: last.text + run.text };
    else rows.push({ text: run.text, since, label });
  }
  return rows;
}
