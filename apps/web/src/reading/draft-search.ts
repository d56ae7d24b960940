import { parseChangeFilter, printChangeFilter } from "../redline/change-filter.ts";

/** Ways of reading a draft: the text alone, against another draft, by where its words come from, what is in brackets. */
export const draftViews = ["clean", "changes", "provenance", "brackets"] as const;

export type DraftView = (typeof draftViews)[number];

/** The state of the page of a draft as its address has it. What is absent has its usual value. */
export interface DraftSearch {
  readonly view?: Exclude<DraftView, "clean">;
  /** The draft that changes are shown against; the one it is based on unless told. */
  readonly against?: string;
  /** Classes of change that are not marked, joined by commas. */
  readonly without?: string;
  /** The draft whose words alone are marked. */
  readonly since?: string;
}

/** Reads the state from an address; what makes no sense is left out, and so is what the view does not show. */
export function readDraftSearch(search: Readonly<Record<string, unknown>>): DraftSearch {
  const view = draftViews.find((one) => one === search["view"]) ?? "clean";
  if (view === "clean") return {};
  if (view === "brackets") return { view };
  if (view === "provenance") return { view, ...named(search, "since") };
  const without = typeof search["without"] === "string" ? printChangeFilter(parseChangeFilter(search["without"])) : "";
  return { view, ...named(search, "against"), ...(without === "" ? {} : { without }) };
}

function named(search: Readonly<Record<string, unknown>>, name: "against" | "since"): Partial<DraftSearch> {
  const value = search[name];
  return typeof value === "string" && value !== "" ? { [name]: value } : {};
}
