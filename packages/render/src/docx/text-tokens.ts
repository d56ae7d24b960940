import type { Paragraph } from "@travaux/model";
import type { CutParagraph, Stretch } from "./cut-drafts.ts";
import { heaviestInOrder } from "./heaviest-in-order.ts";
import type { Shapes } from "./paragraph-shape.ts";

/** One side of the text as a row of tokens: stretches with the ends of their paragraphs, and rows of tables. */
export type Token =
  | { readonly kind: "stretch"; readonly stretch: Stretch }
  | { readonly kind: "end"; readonly paragraph: Paragraph }
  | { readonly kind: "row"; readonly stretch: Stretch };

/** The tokens of one side. Footnotes have none: they hang on their marks. */
export function tokensOf(cut: readonly CutParagraph[], shapes: Shapes): readonly Token[] {
  return cut.flatMap(({ paragraph, stretches }): readonly Token[] => {
    switch (shapes.of(paragraph)) {
      case "note":
        return [];
      case "row":
        return stretches.map((stretch) => ({ kind: "row", stretch }));
      case "line":
        return [...stretches.map((stretch) => ({ kind: "stretch", stretch }) as const), { kind: "end", paragraph }];
    }
  });
}

/** The stretches of lines among tokens. */
export function stretchesOfLines(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((token) => (token.kind === "stretch" ? [token.stretch] : []));
}

/** A stretch that stands where both drafts have it, by its places among the tokens of either side. */
export interface Held {
  readonly before: number;
  readonly after: number;
}

/**
 * The stretches that keep their place: of those that did not move the heaviest choice in the order of both drafts. All of
 * them in most comparisons; groups that are scattered over a draft can cross others.
 *
 * @param movedPairs true of a pair that moved, by its place among the pairs
 */
export function heldInPlace(
  before: readonly Token[],
  after: readonly Token[],
  movedPairs: readonly boolean[],
): readonly Held[] {
  const places = new Map(before.flatMap((token, place) => (token.kind === "end" ? [] : [[token.stretch, place]])));
  const shared = after.flatMap((token, place): readonly (Held & { readonly weight: number })[] => {
    if (token.kind === "end" || movedPairs[token.stretch.pair] === true) return [];
    const placeBefore = places.get(token.stretch);
    return placeBefore === undefined ? [] : [{ before: placeBefore, after: place, weight: weightOf(token.stretch) }];
  });
  const chosen = heaviestInOrder(shared.map(({ before: place, weight }) => ({ place, weight })));
  return shared.filter((_, at) => chosen.has(at));
}

/** Letters that stay; one more, so that a label alone weighs something. */
function weightOf({ runs }: Stretch): number {
  return runs.reduce((sum, { kind, text }) => (kind === "kept" ? sum + text.length : sum), 1);
}
