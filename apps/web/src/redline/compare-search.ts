import { parseChangeFilter, printChangeFilter } from "./change-filter.ts";
import { parseChangeKinds, printChangeKinds } from "./change-kind.ts";

/** How a comparison is laid out: two columns, one text with marks, or the changes told one by one. */
export const compareViews = ["side", "inline", "list"] as const;

export type CompareView = (typeof compareViews)[number];

/** The state of a comparison as its address has it. What is absent has its usual value. */
export interface CompareSearch {
  readonly before?: string;
  readonly after?: string;
  readonly view?: CompareView;
  /** Kinds of change, joined by commas. */
  readonly kinds?: string;
  /** Classes of change that are not marked, joined by commas. */
  readonly without?: string;
  /** The key of the row where the reader is. */
  readonly at?: string;
  /** "yes": nothing is folded. */
  readonly all?: "yes";
}

/** Reads the state from an address; what makes no sense is left out. */
export function readCompareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const view = compareViews.find((one) => one === search["view"]);
  const kinds = typeof search["kinds"] === "string" ? printChangeKinds(parseChangeKinds(search["kinds"])) : "";
  const without = typeof search["without"] === "string" ? printChangeFilter(parseChangeFilter(search["without"])) : "";
  return {
    ...named(search, "before"),
    ...named(search, "after"),
    ...(view === undefined ? {} : { view }),
    ...(kinds === "" ? {} : { kinds }),
    ...(without === "" ? {} : { without }),
    ...named(search, "at"),
    ...(search["all"] === "yes" ? { all: "yes" } : {}),
  };
}

function named(search: Readonly<Record<string, unknown>>, name: "before" | "after" | "at"): Partial<CompareSearch> {
  const value = search[name];
  return typeof value === "string" && value !== "" ? { [name]: value } : {};
}
