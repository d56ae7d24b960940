import type { Comparison, Paragraph } from "@travaux/model";
import { closeText } from "./close-text.ts";
import { cutDrafts } from "./cut-drafts.ts";
import type { CutDrafts, Stretch } from "./cut-drafts.ts";
import { endsApart } from "./ends-apart.ts";
import { endsAsTyped } from "./ends-as-typed.ts";
import { Shapes, standTogether } from "./paragraph-shape.ts";
import { heldInPlace, stretchesOfLines, tokensOf } from "./text-tokens.ts";
import type { Token } from "./text-tokens.ts";
import { Weaving } from "./weaving.ts";
import { numberMoves } from "./word-moves.ts";
import type { WordMoves } from "./word-moves.ts";
import { KEPT } from "./woven-text.ts";
import type { WovenText } from "./woven-text.ts";

/** What is woven: two drafts and how their paragraphs go together. */
type Woven = Pick<Comparison, "before" | "after" | "pairs">;

/** Both drafts of a comparison woven into one, and what else is written from it. */
export interface WovenComparison extends WovenText {
  readonly cut: CutDrafts;
  readonly shapes: { readonly before: Shapes; readonly after: Shapes };
  readonly moves: WordMoves;
  /** True of a stretch that stands where both drafts have it. */
  readonly isHeld: (stretch: Stretch) => boolean;
}

/**
 * Weaves the two drafts of a comparison into one text with changes: accepting all of them leaves exactly the later draft,
 * rejecting all the earlier one, paragraph by paragraph. Pairs that Word can not show in one place go and come whole.
 */
export function weaveDrafts(comparison: Woven): WovenComparison {
  const shapes = { before: new Shapes(comparison.before.paragraphs), after: new Shapes(comparison.after.paragraphs) };
  const apart = pairsApart(comparison, shapes);
  // Each round parts at least one more pair, so it ends; nearly always after the first.
  for (;;) {
    const { woven, torn } = weave(comparison, shapes, apart);
    const news = [...torn].filter((pair) => !apart.has(pair));
    if (news.length === 0) return woven;
    for (const pair of news) apart.add(pair);
  }
}

function pairsApart(comparison: Woven, shapes: WovenComparison["shapes"]): Set<number> {
  const shapesOf = (paragraphs: readonly Paragraph[], side: Shapes) =>
    new Map(paragraphs.map((paragraph) => [paragraph.id, side.of(paragraph)]));
  const before = shapesOf(comparison.before.paragraphs, shapes.before);
  const after = shapesOf(comparison.after.paragraphs, shapes.after);
  return new Set(
    comparison.pairs.flatMap((pair, index) => {
      const [one, other] = [pair.before.map((id) => before.get(id)), pair.after.map((id) => after.get(id))];
      return standTogether(
        pair,
        one.flatMap((shape) => shape ?? []),
        other.flatMap((shape) => shape ?? []),
      )
        ? []
        : [index];
    }),
  );
}

function weave(
  comparison: Woven,
  shapes: WovenComparison["shapes"],
  apart: ReadonlySet<number>,
): { readonly woven: WovenComparison; readonly torn: ReadonlySet<number> } {
  const cut = cutDrafts(comparison, apart);
  const [before, after] = [tokensOf(cut.before, shapes.before), tokensOf(cut.after, shapes.after)];
  const held = heldInPlace(
    before,
    after,
    comparison.pairs.map((pair) => pair.moved),
  );
  const inPlace = new Set(held.flatMap(({ after: place }) => stretchOf(after[place]) ?? []));
  const isHeld = (stretch: Stretch): boolean => inPlace.has(stretch);
  const isAway = (stretch: Stretch): boolean => stretch.before !== null && stretch.after !== null && !isHeld(stretch);
  const moves = numberMoves(stretchesOfLines(before), stretchesOfLines(after), isAway);
  const weaving = new Weaving(moves);
  let last: Token | undefined;
  let from = { before: 0, after: 0 };
  for (const place of [...held, { before: before.length, after: after.length }]) {
    const gap = { before: before.slice(from.before, place.before), after: after.slice(from.after, place.after) };
    weaveGap(weaving, gap, { isInLine: last?.kind === "stretch", isAway });
    last = after[place.after];
    if (last?.kind === "row") weaving.row(last.stretch, "both");
    else if (last?.kind === "stretch") weaving.stretch(last.stretch, "both");
    from = { before: place.before + 1, after: place.after + 1 };
  }
  return {
    woven: { blocks: endsApart(closeText(endsAsTyped(weaving.blocks))), cut, shapes, moves, isHeld },
    torn: weaving.torn,
  };
}

function stretchOf(token: Token | undefined): Stretch | null {
  return token === undefined || token.kind === "end" ? null : token.stretch;
}

interface Gap {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

interface AroundGap {
  /** It begins inside a paragraph of both sides. */
  readonly isInLine: boolean;
  readonly isAway: (stretch: Stretch) => boolean;
}

/**
 * Weaves what stands between two stretches that keep their place. The paragraph of the one before ends in both drafts, and
 * that end stays; or in one of them, and that end went (a merge) or came (a split). Behind it whole paragraphs of either
 * draft follow, and the beginnings of those in which the next stretch stands.
 */
function weaveGap(weaving: Weaving, gap: Gap, { isInLine, isAway }: AroundGap): void {
  let { before, after } = gap;
  const ends = { before: before.findIndex(isEnd), after: after.findIndex(isEnd) };
  const [was, is] = [before[ends.before], after[ends.after]];
  if (isInLine && was?.kind === "end" && is?.kind === "end") {
    weaveSide(weaving, "before", before.slice(0, ends.before));
    weaveSide(weaving, "after", after.slice(0, ends.after));
    weaving.end(KEPT, { before: was.paragraph, after: is.paragraph });
    before = before.slice(ends.before + 1);
    after = after.slice(ends.after + 1);
  } else if (isInLine) {
    weaveSide(weaving, "before", before);
    weaveSide(weaving, "after", after);
    return;
  }
  const [wholeBefore, restBefore] = wholeBlocks(before);
  const [wholeAfter, restAfter] = wholeBlocks(after);
  let place = 0;
  for (const block of wholeAfter) {
    while (place < wholeBefore.length && standsBefore(wholeBefore[place] ?? [], block, isAway)) {
      weaveSide(weaving, "before", wholeBefore[place] ?? []);
      place += 1;
    }
    weaveSide(weaving, "after", block);
  }
  for (const block of wholeBefore.slice(place)) weaveSide(weaving, "before", block);
  weaveSide(weaving, "before", restBefore);
  weaveSide(weaving, "after", restAfter);
}

function isEnd({ kind }: Token): boolean {
  return kind === "end";
}

/** Tokens of one side alone. */
function weaveSide(weaving: Weaving, side: "before" | "after", tokens: readonly Token[]): void {
  let stretches: Stretch[] = [];
  for (const token of tokens) {
    if (token.kind === "row") weaving.row(token.stretch, side);
    else if (token.kind === "end") {
      weaving.endOfSide(side, stretches, token.paragraph);
      stretches = [];
    } else {
      weaving.stretch(token.stretch, side);
      stretches.push(token.stretch);
    }
  }
}

type Blocks = readonly (readonly Token[])[];

/** Paragraphs and rows that are whole in a gap, and the beginning of one that goes on behind it. */
function wholeBlocks(tokens: readonly Token[]): readonly [whole: Blocks, rest: readonly Token[]] {
  const whole: (readonly Token[])[] = [];
  let from = 0;
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === "stretch") continue;
    whole.push(tokens.slice(from, at + 1));
    from = at + 1;
  }
  return [whole, tokens.slice(from)];
}

/** What went stands where the pairs have it; what moved away, as early as it can: its pair is told where it is now. */
function standsBefore(gone: readonly Token[], come: readonly Token[], isAway: AroundGap["isAway"]): boolean {
  const [one, other] = [gone.map(stretchOf).find(Boolean), come.map(stretchOf).find(Boolean)];
  return !one || !other || isAway(one) || one.pair <= other.pair;
}
