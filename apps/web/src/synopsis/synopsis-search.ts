import { type DraftListEntry, synopsisBases, type SynopsisBasis } from "@travaux/model";
import { type FilterSearch, readFilterSearch } from "../redline/filter-search.ts";
import { relatedDrafts } from "../overview/related-drafts.ts";

/** More columns than this are too narrow to read. */
export const MOST_COLUMNS = 6;

/** The state of a synopsis as its address has it. What is absent has its usual value. */
export interface SynopsisSearch extends FilterSearch {
  /** Ids of drafts, joined by commas; the first is the base. */
  readonly drafts?: string;
  readonly against?: SynopsisBasis;
  /** "yes": nothing is folded. */
  readonly all?: "yes";
  /** The key of the row where the reader is. */
  readonly at?: string;
}

/** Reads the state from an address; what makes no sense is left out. */
export function readSynopsisSearch(search: Readonly<Record<string, unknown>>): SynopsisSearch {
  const { drafts, all, at } = search;
  const against = synopsisBases.find((one) => one === search["against"]);
  return {
    ...(typeof drafts === "string" && drafts !== "" ? { drafts } : {}),
    ...(against === undefined || against === "first" ? {} : { against }),
    ...readFilterSearch(search),
    ...(all === "yes" ? { all } : {}),
    ...(typeof at === "string" && at !== "" ? { at } : {}),
  };
}

/** The columns that an address asks for: drafts of one history, each once. Left open: the first and the two latest. */
export function chosenColumns(drafts: readonly DraftListEntry[], asked: string | undefined): readonly DraftListEntry[] {
  const named = (asked ?? "").split(",").flatMap((id) => drafts.find((draft) => draft.id === id) ?? []);
  const base = named[0] ?? drafts[0];
  if (base === undefined) return [];
  const history = relatedDrafts(drafts, base.id);
  const wanted = named.length > 1 ? named : [base, ...history.filter(({ id }) => id !== base.id).slice(-2)];
  return [...new Set(wanted)].filter((draft) => history.includes(draft)).slice(0, MOST_COLUMNS);
}
