import type { AlignmentCorrection } from "@travaux/model";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Link } from "./link.ts";
import { emptyMatching } from "./matching.ts";
import type { Matching } from "./matching.ts";

/** What people said, in places: links that are made whatever the words say, and links that are not. */
export interface Fixed {
  readonly pinned: readonly Link[];
  /** One pinned partner of each pinned paragraph, so that the matching leaves them alone. */
  readonly taken: Matching;
  readonly isForbidden: (before: number, after: number) => boolean;
  /** Whether a person spoke about the paragraph. */
  readonly isPinned: (before: number, after: number) => boolean;
}

/** Corrections about paragraphs that neither draft has are left out. Of a pin and a forbiddance of one link the later counts. */
export function corrected(pair: PairInNumbers, corrections: readonly AlignmentCorrection[]): Fixed {
  const taken = emptyMatching(pair.before.count, pair.after.count);
  if (corrections.length === 0) return { pinned: [], taken, isForbidden: never, isPinned: never };
  const placeBefore = new Map(pair.before.paragraphs.map((paragraph, at) => [paragraph.id, at]));
  const placeAfter = new Map(pair.after.paragraphs.map((paragraph, at) => [paragraph.id, at]));
  const said = new Map<number, { readonly link: Link; readonly says: "pin" | "forbid" }>();
  const keyOf = (before: number, after: number): number => before * pair.after.count + after;
  for (const correction of corrections) {
    const before = placeBefore.get(correction.before);
    const after = placeAfter.get(correction.after);
    if (before === undefined || after === undefined) continue;
    said.set(keyOf(before, after), { link: { before, after }, says: correction.says });
  }
  const pinned = [...said.values()].filter(({ says }) => says === "pin").map(({ link }) => link);
  for (const { before, after } of pinned) {
    taken.ofBefore[before] = after;
    taken.ofAfter[after] = before;
  }
  return {
    pinned,
    taken,
    isForbidden: (before, after) => said.get(keyOf(before, after))?.says === "forbid",
    isPinned: (before, after) => said.get(keyOf(before, after))?.says === "pin",
  };
}

function never(): boolean {
  return false;
}
