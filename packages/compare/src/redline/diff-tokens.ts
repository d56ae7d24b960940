import { heaviestIncreasingRun } from "../align/heaviest-run.ts";
import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { smallestEditScript } from "./smallest-edit-script.ts";

/**
 * The smallest edit script is searched for up to this many edits; beyond it the texts are first tied together where a
 * rare sequence of tokens stands on both sides. Work grows with the square of this: 800 edits cost a few milliseconds.
 */
const MAX_EDITS = 800;

/** Lengths of the sequences that tie two texts together, longest first: long ones are seldom there by chance. */
const TIE_LENGTHS = [6, 3, 1] as const;

/**
 * The edit script between two sequences of token numbers.
 *
 * The smallest one (Myers 1986) up to `MAX_EDITS` edits. Longer ones are cut at sequences that occur once on
 * each side, and what is left between the cuts and still too different is replaced as a whole. Bounded: no input costs
 * more than the number of tokens times `MAX_EDITS`.
 */
export function diffTokens(before: Int32Array, after: Int32Array): EditScript {
  const script = new EditScriptBuilder();
  diffInto(script, before, after, 0);
  return script.done();
}

function diffInto(script: EditScriptBuilder, before: Int32Array, after: Int32Array, depth: number): void {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  script.keep(start);
  diffMiddle(script, before.subarray(start, before.length - end), after.subarray(start, after.length - end), depth);
  script.keep(end);
}

function diffMiddle(script: EditScriptBuilder, before: Int32Array, after: Int32Array, depth: number): void {
  if (before.length === 0 || after.length === 0) {
    script.change(before.length, after.length);
    return;
  }
  const smallest = smallestEditScript(before, after, MAX_EDITS);
  if (smallest === null) {
    diffBetweenTies(script, before, after, depth);
    return;
  }
  for (const step of smallest) {
    if (step.kind === "keep") script.keep(step.count);
    else script.change(step.deleted, step.inserted);
  }
}

function diffBetweenTies(script: EditScriptBuilder, before: Int32Array, after: Int32Array, depth: number): void {
  const length = TIE_LENGTHS[depth];
  if (length === undefined) {
    script.change(before.length, after.length);
    return;
  }
  let i = 0;
  let j = 0;
  for (const tie of tiesOf(before, after, length)) {
    if (tie.before < i || tie.after < j) continue;
    diffInto(script, before.subarray(i, tie.before), after.subarray(j, tie.after), depth + 1);
    script.keep(length);
    i = tie.before + length;
    j = tie.after + length;
  }
  diffInto(script, before.subarray(i), after.subarray(j), depth + 1);
}

interface Tie {
  readonly before: number;
  readonly after: number;
}

/** Sequences that occur once on each side, as many as stand in common order. */
function tiesOf(before: Int32Array, after: Int32Array, length: number): readonly Tie[] {
  const other = onlyPlaces(after, length);
  const ties: Tie[] = [];
  for (const [sequence, place] of onlyPlaces(before, length)) {
    const match = other.get(sequence);
    if (place >= 0 && match !== undefined && match >= 0) ties.push({ before: place, after: match });
  }
  ties.sort((one, two) => one.before - two.before);
  const run = heaviestIncreasingRun(
    ties.map((tie) => tie.after),
    ties.map(() => 1),
  );
  return ties.filter((_, at) => run.chosen[at]);
}

/** Place of each sequence of so many tokens; -1 when there are several. */
function onlyPlaces(tokens: Int32Array, length: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + length <= tokens.length; at++) {
    const sequence = tokens.subarray(at, at + length).join(" ");
    places.set(sequence, places.has(sequence) ? -1 : at);
  }
  return places;
}
