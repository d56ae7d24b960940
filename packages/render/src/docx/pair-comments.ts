import type { ComparedPair, Comparison, ParagraphId } from "@travaux/model";
import { listed } from "../text/in-words.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import type { WovenComparison } from "./weave-drafts.ts";

/**
 * What a redline can not say of a pair, as comments on the first paragraph that became of it: from where it moved, what
 * was merged or split, that it stood in an earlier draft.
 */
export function pairComments(comparison: Comparison, woven: WovenComparison): ReadonlyMap<ParagraphId, string> {
  const names = {
    before: nameParagraphs(comparison.before.paragraphs, comparison.before.addresses),
    after: nameParagraphs(comparison.after.paragraphs, comparison.after.addresses),
  };
  const away = awayOf(woven);
  return new Map(
    comparison.pairs.flatMap((pair, index) => {
      const [first] = pair.after;
      const text = first === undefined ? "" : sentenceOn(pair, names, away.get(index) ?? new Set());
      return first === undefined || text === "" ? [] : [[first, text] as const];
    }),
  );
}

type Names = { readonly before: ParagraphNames; readonly after: ParagraphNames };

/** For each pair the paragraphs before whose words have not kept their place. */
function awayOf({ cut, isHeld }: WovenComparison): ReadonlyMap<number, ReadonlySet<ParagraphId>> {
  const away = new Map<number, Set<ParagraphId>>();
  for (const { stretches } of cut.before) {
    for (const stretch of stretches) {
      if (stretch.before === null || stretch.after === null || isHeld(stretch)) continue;
      const known = away.get(stretch.pair) ?? new Set();
      away.set(stretch.pair, known.add(stretch.before.id));
    }
  }
  return away;
}

function sentenceOn(pair: ComparedPair, names: Names, away: ReadonlySet<ParagraphId>): string {
  const whence = whenceOf(pair, names, away);
  const restored = pair.restored ? "It stood in an earlier draft; the draft before did not have it." : "";
  return [whence, restored].filter((sentence) => sentence !== "").join(" ");
}

function whenceOf(pair: ComparedPair, names: Names, away: ReadonlySet<ParagraphId>): string {
  const before = (ids: readonly ParagraphId[]): string => listed(ids.map((id) => names.before.name(id)));
  const after = listed(pair.after.map((id) => names.after.name(id)));
  const moved = pair.before.filter((id) => away.has(id) || pair.moved);
  const rest = pair.before.filter((id) => !moved.includes(id));
  switch (pair.kind) {
    case "same":
      return pair.moved ? `Moved here from ${before(pair.before)}.` : "";
    case "revised":
      return pair.moved ? `Moved here from ${before(pair.before)} and changed; what was struck out stands there.` : "";
    case "merged":
      if (moved.length === 0) return `Merged from ${before(pair.before)}.`;
      if (rest.length === 0) return `Moved here and merged from ${before(pair.before)}.`;
      return `Moved here from ${before(moved)} and merged with ${before(rest)}.`;
    case "split":
      return `${moved.length === 0 ? "Split" : "Moved and split"}: ${before(pair.before)} became ${after}.`;
    case "recast":
      return `${moved.length === 0 ? "Recast" : "Moved and recast"}: ${before(pair.before)} became ${after}.`;
    case "inserted":
    case "deleted":
      return "";
  }
}
