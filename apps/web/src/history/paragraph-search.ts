import { parseChangeFilter, printChangeFilter } from "../redline/change-filter.ts";

/** The state of the page of a paragraph as its address has it. What is absent has its usual value. */
export interface ParagraphSearch {
  /** "one": the wordings are shown one at a time. */
  readonly wordings?: "one";
  /** The draft whose wording is shown then. */
  readonly at?: string;
  /** Classes of change that are not marked, joined by commas. */
  readonly without?: string;
}

/** Reads the state from an address; what makes no sense is left out. */
export function readParagraphSearch(search: Readonly<Record<string, unknown>>): ParagraphSearch {
  const { wordings, at, without } = search;
  const filter = typeof without === "string" ? printChangeFilter(parseChangeFilter(without)) : "";
  const isOne = wordings === "one";
  return {
    ...(isOne ? { wordings } : {}),
    ...(isOne && typeof at === "string" && at !== "" ? { at } : {}),
    ...(filter === "" ? {} : { without: filter }),
  };
}
