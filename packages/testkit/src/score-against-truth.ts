import type { AlignmentPair } from "@travaux/model";
import type { AlignmentTruth } from "./generate-series.ts";

/** Precision, recall and their harmonic mean, each 0–1; 1 where there was nothing to find and nothing was said. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How near an alignment comes to the truth: over all links, and over the paragraphs said to have moved. */
export function scoreAgainstTruth(
  pairs: readonly AlignmentPair[],
  truth: AlignmentTruth,
): { readonly links: Score; readonly moved: Score } {
  const said = new Set(pairs.flatMap((pair) => pair.links.map((link) => `${link.before} ${link.after}`)));
  const wanted = new Set(truth.links.map((link) => `${link.before} ${link.after}`));
  const moved = new Set(pairs.flatMap((pair) => (pair.moved ? pair.after : [])));
  return { links: scoreSets(said, wanted), moved: scoreSets(moved, truth.moved) };
}

/** Compares what was said with what is so. */
export function scoreSets(said: ReadonlySet<string>, wanted: ReadonlySet<string>): Score {
  const hits = [...said].filter((one) => wanted.has(one)).length;
  const precision = said.size === 0 ? 1 : hits / said.size;
  const recall = wanted.size === 0 ? 1 : hits / wanted.size;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
