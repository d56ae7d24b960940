import { concordanceEvents } from "./concordance.ts";
import type {
  Concordance,
  ConcordanceCell,
  ConcordanceEvent,
  ConcordanceFilter,
  ConcordanceRow,
} from "./concordance.ts";
import { canonicalLabel } from "./print-clause-label.ts";

/** The event of that name, or null. */
export function concordanceEventNamed(name: string): ConcordanceEvent | null {
  return concordanceEvents.find((event) => event === name) ?? null;
}

/** The rows that fit, in the same order, with the filter beside them; the same concordance when nothing is asked for. */
export function filterConcordance(concordance: Concordance, filter: ConcordanceFilter): Concordance {
  const { happened, section, draft } = filter;
  if (happened === undefined && section === undefined && draft === undefined) return concordance;
  const isIn = section === undefined ? () => true : standsIn(section);
  const rows = concordance.rows.filter((row) => isIn(row) && hasHappened(row, filter));
  return { ...concordance, filter, rows };
}

function hasHappened(row: ConcordanceRow, { happened, draft }: ConcordanceFilter): boolean {
  const cell = draft === undefined ? undefined : row.cells.find((each) => each.draft === draft);
  if (draft !== undefined && (cell === undefined || !concerns(cell))) return false;
  return happened === undefined || (cell ?? row).happened.some((event) => happened.includes(event));
}

function concerns({ paragraphs, dropped }: ConcordanceCell): boolean {
  return paragraphs.length > 0 || dropped.length > 0;
}

function standsIn(section: string): (row: ConcordanceRow) => boolean {
  const words = section.trim().toLowerCase();
  const label = canonicalLabel(section)?.toLowerCase();
  const fits = (element: string): boolean => {
    const given = element.toLowerCase();
    // A label is meant whole: "Art. 1" is no part of "Art. 12".
    return label === undefined ? given.includes(words) : given === label;
  };
  return ({ cells }) => cells.some(({ paragraphs }) => paragraphs.some(({ within }) => within.some(fits)));
}
