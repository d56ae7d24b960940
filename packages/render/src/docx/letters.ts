import { markedStretches } from "./marked-stretches.ts";
import { keyOfLooks } from "./run-elements.ts";
import type { LettersOfRun, Looks } from "./run-elements.ts";
import { isInAfter } from "./woven-text.ts";
import type { Piece, Place } from "./woven-text.ts";

/** Stretches of a piece that look alike, and the places of notes in it, by their distance from its start. */
export interface PlacedLetters extends LettersOfRun {
  readonly from: number;
}

/** Cuts a piece where its looks change in either draft, and at the given places. */
export function lettersOf(piece: Piece, cuts: readonly number[]): readonly PlacedLetters[] {
  const length = piece.text.length;
  const isGone = piece.fate.kind === "deleted";
  if (piece.part !== "text") return [{ from: 0, text: piece.text, looks: [], lookedBefore: null, isGone }];
  const own = isInAfter(piece.fate) ? piece.after : piece.before;
  const earlier = piece.fate.kind === "kept" && piece.after !== null ? piece.before : null;
  const borders = [own, earlier].flatMap((place) => bordersIn(place, length));
  const places = [...new Set([0, ...cuts, ...borders, length])].toSorted((one, other) => one - other);
  return places.flatMap((from, at) => {
    const to = places[at + 1];
    if (to === undefined) return [];
    const looks = looksAt(own, from);
    const before = earlier === null ? looks : looksAt(earlier, from);
    const lookedBefore = keyOfLooks(looks) === keyOfLooks(before) ? null : before;
    return [{ from, text: piece.text.slice(from, to), looks, lookedBefore, isGone }];
  });
}

function bordersIn(place: Place | null, length: number): readonly number[] {
  if (place === null) return [];
  const { from, paragraph } = place;
  return markedStretches(paragraph)
    .bordersBetween(from, from + length)
    .map((at) => at - from);
}

function looksAt(place: Place | null, at: number): Looks {
  return place === null ? [] : markedStretches(place.paragraph).marksAt(place.from + at);
}
