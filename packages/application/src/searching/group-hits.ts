import type { Draft, DraftId, Paragraph, SearchElsewhere, SearchHit, Span } from "@travaux/model";
import type { PassagesByDraft } from "./passages-of.ts";

/** A paragraph of a draft that answers a query, in the order in which it was found. */
export interface Answer {
  readonly draft: DraftId;
  readonly paragraph: Paragraph;
  readonly matches: readonly Span[];
  readonly by: SearchHit["by"];
}

/**
 * Joins what is the same passage in several drafts: a hit for each, shown as it stands in the latest draft that answers.
 * Passages come in the order of their best paragraph.
 *
 * @param drafts in the order of the series
 */
export function groupHits(
  answers: readonly Answer[],
  drafts: readonly Draft[],
  passages: PassagesByDraft,
): readonly SearchHit[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { draft, paragraph, by } = answer;
    const passage = passages.get(draft)?.passageOf({ draft, paragraph: paragraph.id }) ?? null;
    if (passage === null) continue;
    const key = `${by}\n${passage}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const rank = new Map(drafts.map(({ id }, at) => [id, at]));
  const labels = new Map(drafts.map(({ id, label }) => [id, label]));
  const rankOf = (answer: Answer): number => rank.get(answer.draft) ?? -1;
  return [...groups.values()].flatMap((group) => {
    const [shown, ...others] = group.toSorted((one, other) => rankOf(other) - rankOf(one));
    return shown === undefined ? [] : hitOf(shown, others, { labels, passages });
  });
}

interface Known {
  readonly labels: ReadonlyMap<DraftId, string>;
  readonly passages: PassagesByDraft;
}

function hitOf(shown: Answer, others: readonly Answer[], known: Known): readonly SearchHit[] {
  const { draft, paragraph, matches, by } = shown;
  const life = known.passages.get(draft)?.lifeOf({ draft, paragraph: paragraph.id }) ?? null;
  if (life === null) return [];
  const { id, ...place } = placeOf(shown, known);
  const { path, text } = paragraph;
  const alsoIn = others.map((other) => placeOf(other, known));
  return [{ ...place, paragraph: id, path, text, matches, by, life, alsoIn }];
}

function placeOf({ draft, paragraph: { id, label } }: Answer, { labels, passages }: Known): SearchElsewhere {
  const address = passages.get(draft)?.addressOf({ draft, paragraph: id }) ?? null;
  return { draft, draftLabel: labels.get(draft) ?? draft, id, label, address };
}
