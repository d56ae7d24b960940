import { type FilterSearch, readFilterSearch } from "./filter-search.ts";

/** How a comparison is laid out: two columns, one text with marks, or the changes told one by one. */
export const compareViews = ["side", "inline", "list"] as const;

export type CompareView = (typeof compareViews)[number];

/** The state of a comparison as its address has it. What is absent has its usual value. */
export interface CompareSearch extends FilterSearch {
  readonly before?: string;
  readonly after?: string;
  readonly view?: CompareView;
  /** The key of the row where the reader is. */
  readonly at?: string;
  /** "yes": nothing is folded. */
  readonly all?: "yes";
}

/** Reads the state from an address; what makes no sense is left out. */
export function readCompareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const view = compareViews.find((one) => one === search["view"]);
  return {
    ...named(search, "before"),
    ...named(search, "after"),
    ...(view === undefined ? {} : { view }),
    ...readFilterSearch(search),
    ...named(search, "at"),
    ...(search["all"] === "yes" ? { all: "yes" } : {}),
  };
}

function named(search: Readonly<Record<string, unknown>>, name: "before" | "after" | "at"): Partial<CompareSearch> {
  const value = search[name];
  return typeof value === "string" && value !== "" ? { [name]: value } : {};
}
