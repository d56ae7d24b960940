import { parseChangeFilter, printChangeFilter } from "./change-filter.ts";
import { parseChangeKinds, printChangeKinds } from "./change-kind.ts";

/** What of the changes an address asks for. */
export interface FilterSearch {
  /** Kinds of change, joined by commas. */
  readonly kinds?: string;
  /** Classes of change that are not marked, joined by commas. */
  readonly without?: string;
}

/** Reads it, always in the same order; what makes no sense is left out. */
export function readFilterSearch(search: Readonly<Record<string, unknown>>): FilterSearch {
  const kinds = typeof search["kinds"] === "string" ? printChangeKinds(parseChangeKinds(search["kinds"])) : "";
  const without = typeof search["without"] === "string" ? printChangeFilter(parseChangeFilter(search["without"])) : "";
  return { ...(kinds === "" ? {} : { kinds }), ...(without === "" ? {} : { without }) };
}
