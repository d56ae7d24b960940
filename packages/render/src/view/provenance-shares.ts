import type { Provenance } from "@travaux/model";
import { countWords } from "@travaux/words";

/** How many of the paragraph's words came with one draft. */
export interface ProvenanceShare {
  readonly draft: string;
  readonly words: number;
  /** 0–1. */
  readonly share: number;
}

/** The shares of the drafts, the largest first. Drafts that brought punctuation only are left out. */
export function sharesOf(provenance: Provenance): readonly ProvenanceShare[] {
  const words = new Map<string, number>();
  for (const run of provenance.runs) words.set(run.since, (words.get(run.since) ?? 0) + countWords(run.text));
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  return [...words]
    .filter(([, count]) => count > 0)
    .map(([draft, count]) => ({ draft, words: count, share: count / all }))
    .toSorted((one, other) => other.words - one.words);
}
