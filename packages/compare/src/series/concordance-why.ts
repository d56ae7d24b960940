import type { AlignmentPair, Evidence } from "@travaux/model";
import type { SeriesIndex } from "./series.ts";
import type { Traveller } from "./concordance-way.ts";

/** Reasons that are told; more make no phrase. */
const MOST_REASONS = 2;

/** What speaks for a link, in a few words: "83 % of the words; same neighbours". Null for what is linked with nothing. */
export function whyOf(index: SeriesIndex, { place, way }: Traveller): string | null {
  if (way.from.length === 0) return null;
  const gap = way.links.find((link) => link.gap);
  if (gap !== undefined) return `${shareOf(gap.similarity)} as where it was dropped`;
  const through = [...new Set(way.links.map((link) => link.before.draft))].filter(
    (draft) => !way.from.some((source) => source.draft === draft),
  );
  if (through.length > 0) {
    const labels = index.series.drafts.filter(({ heading }) => through.includes(heading.id));
    return `followed through ${labels.map(({ heading }) => heading.label).join(", ")}`;
  }
  const pair = index.pairsInto(place)[0]?.pair;
  return pair === undefined ? null : phraseOf(pair);
}

function phraseOf(pair: AlignmentPair): string {
  const spoken = pair.evidence.filter(({ weighs }) => weighs === "for");
  const reasons = [...new Set(spoken.flatMap((evidence) => reasonOf(evidence, pair) ?? []))].slice(0, MOST_REASONS);
  if (pair.renumbering === "consequential") reasons.push("only counted anew");
  return reasons.join("; ");
}

/** Evidence in the fewest words; null where the words of another say it. */
function reasonOf({ code }: Evidence, pair: AlignmentPair): string | null {
  switch (code) {
    case "pinned":
      return "a person linked them";
    case "same-words":
      return shareOf(pair.similarity);
    case "covered-by":
      return pair.kind === "split" ? "its words are parts of one" : "its words come from several";
    case "neighbours":
      return "same neighbours";
    case "container":
      return "same place in the outline";
    case "label":
      return "same number";
    case "forbidden":
      return null;
  }
}

const ALL_BUT_ROUNDING = 0.995;

function shareOf(similarity: number): string {
  return similarity === 1
    ? "same words"
    : `${similarity > ALL_BUT_ROUNDING ? ">99" : Math.round(similarity * 100)} % of the words`;
}
