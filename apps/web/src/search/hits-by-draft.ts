import type { SearchHit } from "@travaux/model";

/** What was found in one draft, best first. */
export interface DraftHits {
  readonly draft: string;
  readonly label: string;
  readonly hits: readonly SearchHit[];
}

/** Groups hits by draft; the draft with the best hit comes first. */
export function hitsByDraft(hits: readonly SearchHit[]): readonly DraftHits[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) groups.set(hit.draft, [...(groups.get(hit.draft) ?? []), hit]);
  return [...groups].map(([draft, own]) => ({ draft, label: own[0]?.draftLabel ?? draft, hits: own }));
}
