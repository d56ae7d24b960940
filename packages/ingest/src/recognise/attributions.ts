import type { Attribution, Bracket } from "@travaux/model";

/** First version: filled in below. */
export function findAttributions(_text: string, _brackets: readonly Bracket[]): readonly Attribution[] {
  return [];
}
