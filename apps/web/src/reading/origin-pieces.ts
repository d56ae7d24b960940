import type { OriginOfWords, Paragraph } from "@travaux/model";
import { type TextPiece, textPiecesOf } from "./text-pieces.ts";

/** A stretch of a paragraph that one draft brought, in pieces that each look the same throughout. */
export interface OriginPiece {
  readonly from: number;
  readonly origin: OriginOfWords;
  readonly pieces: readonly TextPiece[];
}

/** Cuts a paragraph by where its words come from; lengths that do not fit it (it was read anew meanwhile) give nothing. */
export function originPiecesOf(paragraph: Paragraph, stretches: readonly OriginOfWords[]): readonly OriginPiece[] {
  const ends: number[] = [];
  for (const { length } of stretches) ends.push((ends.at(-1) ?? 0) + length);
  if ((ends.at(-1) ?? 0) !== paragraph.text.length) return [];
  const pieces = textPiecesOf(paragraph, ends);
  return stretches.map((origin, at) => {
    const [from, to] = [ends[at - 1] ?? 0, ends[at] ?? 0];
    return { from, origin, pieces: pieces.filter((piece) => piece.from >= from && piece.from < to) };
  });
}

/** What one draft brought to another one. */
export interface Brought {
  readonly words: number;
  /** In how many paragraphs they stand. */
  readonly paragraphs: number;
}

/** Paragraphs that are counted between two places where the work may be interrupted. */
const STEP_PARAGRAPHS = 200;

/** Counts, step by step, what each draft brought to a draft. */
export function* wordsBroughtSteps(
  paragraphs: readonly Paragraph[],
  originsOf: (paragraph: string) => readonly OriginOfWords[] | undefined,
): Generator<void, ReadonlyMap<string, Brought>> {
  const brought = new Map<string, Brought>();
  for (const [place, { id, text }] of paragraphs.entries()) {
    if (place % STEP_PARAGRAPHS === STEP_PARAGRAPHS - 1) yield;
    let at = 0;
    const own = new Map<string, number>();
    for (const { length, since } of originsOf(id) ?? []) {
      own.set(since, (own.get(since) ?? 0) + countWords(text.slice(at, at + length)));
      at += length;
    }
    for (const [since, words] of own) {
      const known = brought.get(since) ?? { words: 0, paragraphs: 0 };
      if (words > 0) brought.set(since, { words: known.words + words, paragraphs: known.paragraphs + 1 });
    }
  }
  return brought;
}

/** What blanks part, and each Chinese character: "Parties should act," are three, "各国" two, "[" is none. */
function countWords(text: string): number {
  const parted = text.replaceAll(/\p{Script=Han}/gu, " $& ");
  return parted.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** As many drafts as lines can be told apart; what older drafts brought has none. */
const ORIGIN_LINES = 5;

/**
 * The line under the words of each draft, from 1: the latest drafts that brought any have lines of their own, and the
 * first draft has none, for most words are its.
 *
 * @param drafts those that brought words, in order
 */
export function originLines(drafts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    drafts
      .slice(1)
      .slice(-ORIGIN_LINES)
      .map((draft, at) => [draft, at + 1]),
  );
}
