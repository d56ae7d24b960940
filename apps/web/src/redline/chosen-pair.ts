import type { DraftListEntry } from "@travaux/model";

/** The ids of two drafts; "" where none is chosen. */
export interface ChosenPair {
  readonly before: string;
  readonly after: string;
}

/** As much of a draft as a choice needs. */
type Choosable = Pick<DraftListEntry, "id"> & {
  readonly changes: readonly Pick<DraftListEntry["changes"][number], "from">[];
};

/**
 * The pair that an address asks for. Where it leaves both open: the latest draft that continues another, against that
 * one, which is what most readers come for. Where it leaves one open, that one stays open.
 */
export function chosenPair(
  drafts: readonly Choosable[],
  { before, after }: { readonly before?: string; readonly after?: string },
): ChosenPair {
  if (before !== undefined || after !== undefined) return { before: before ?? "", after: after ?? "" };
  const latest = drafts.findLast((draft) => draft.changes.length > 0);
  return { before: latest?.changes[0]?.from ?? "", after: latest?.id ?? "" };
}
