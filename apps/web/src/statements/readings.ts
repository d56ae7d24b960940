import type { CitationEvidence, ListedCandidate, ListedCitation, ParagraphHeading } from "@travaux/model";
import type { SaidMeaning } from "../read-model.ts";

/** One thing that an open citation may mean: paragraphs of one draft, with what speaks for it. */
export interface Reading {
  readonly draft: string;
  readonly draftLabel: string;
  readonly evidence: readonly CitationEvidence[];
  /** Null under a label that the draft does not have. */
  readonly paragraphs: readonly { readonly label: string; readonly heading: ParagraphHeading | null }[];
  /** What is kept when a person chooses it; null when no label names anything in the draft. */
  readonly means: SaidMeaning | null;
}

/** As many readings as there are keys to choose them by. */
const MOST = 9;

/**
 * The readings of a citation: a draft each, and where a draft has a number twice, one for each paragraph of that number.
 * At most nine, those with evidence first as the candidates are.
 */
export function readingsOf({ candidates }: Pick<ListedCitation, "candidates">): readonly Reading[] {
  return candidates.flatMap(readingsIn).slice(0, MOST);
}

function readingsIn(candidate: ListedCandidate): readonly Reading[] {
  const { draft, draftLabel, evidence, labels } = candidate;
  const choices = labels.reduce<readonly Reading["paragraphs"][]>(
    (made, { label, paragraphs }) =>
      made
        .flatMap((before) =>
          paragraphs.length === 0
            ? [[...before, { label, heading: null }]]
            : paragraphs.map((heading) => [...before, { label, heading }]),
        )
        .slice(0, MOST),
    [[]],
  );
  const isPlain = labels.length > 0 && labels.every(({ paragraphs }) => paragraphs.length === 1);
  return choices.map((paragraphs) => {
    const means: SaidMeaning | null = isPlain ? { kind: "draft", draft } : meaningOf(draft, paragraphs);
    return { draft, draftLabel, evidence, paragraphs, means };
  });
}

/** Where a label names nothing or several paragraphs, each paragraph is said by itself. */
function meaningOf(draft: string, paragraphs: Reading["paragraphs"]): SaidMeaning | null {
  const addresses = paragraphs.flatMap(({ heading }) => (heading === null ? [] : [`#${heading.id}@${draft}`]));
  return addresses.length === 0 ? null : { kind: "paragraphs", addresses };
}
