import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";

const ADDED = 1;
const REMOVED = 2;
const KEPT = 3;

/** Nobody has come to the diagonal. Paths begin at -1, before the first token. */
const NOBODY = -2;

/** Working space, kept between calls: how far the path on each diagonal has come, and its last step. */
let reached = new Int32Array(64);
let lastStep = new Int32Array(64);

/** The steps of all paths, each with the one before it. */
let kinds = new Uint8Array(1024);
let counts = new Int32Array(1024);
let previous = new Int32Array(1024);
let steps = 0;

/**
 * The smallest edit script between two sequences of numbers, or null when it takes more than `maxEdits` edits.
 *
 * Myers' algorithm (1986) without walking over the edges of the table, and of scripts of equal size the one that jsdiff
 * gives; a test holds it to that. Work grows with the tokens times the edits.
 */
export function smallestEditScript(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  maxEdits: number,
): EditScript | null {
  const most = Math.min(maxEdits, before.length + after.length);
  const zero = most + 1;
  prepare(2 * zero + 1);
  steps = 0;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  reached[zero] = start - 1;
  lastStep[zero] = start === 0 ? -1 : addStep(KEPT, start, -1);
  if (start === before.length && start === after.length) return spell(lastStep[zero]);
  let lowest = -most;
  let highest = most;
  for (let edits = 1; edits <= most; edits++) {
    let diagonal = Math.max(lowest, -edits);
    // Every second diagonal is reached by so many edits.
    if ((diagonal + edits) % 2 !== 0) diagonal += 1;
    for (; diagonal <= Math.min(highest, edits); diagonal += 2) {
      const at = zero + diagonal;
      let position = extend(at, diagonal, before.length, after.length);
      if (position === NOBODY) continue;
      const from = position;
      while (
        position + 1 < before.length &&
        position - diagonal + 1 < after.length &&
        before[position + 1] === after[position - diagonal + 1]
      ) {
        position += 1;
      }
      if (position > from) lastStep[at] = addStep(KEPT, position - from, lastStep[at] ?? -1);
      reached[at] = position;
      const atEnd = position + 1 >= before.length;
      const atOtherEnd = position - diagonal + 1 >= after.length;
      if (atEnd && atOtherEnd) return spell(lastStep[at]);
      if (atEnd) highest = Math.min(highest, diagonal - 1);
      if (atOtherEnd) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;
}

function prepare(diagonals: number): void {
  if (reached.length < diagonals) {
    reached = new Int32Array(diagonals * 2);
    lastStep = new Int32Array(diagonals * 2);
  }
  reached.fill(NOBODY, 0, diagonals);
}

/** Takes one token in or out, from the neighbouring diagonal that has come further; gives the place, or `NOBODY`. */
function extend(at: number, diagonal: number, beforeLength: number, afterLength: number): number {
  const removing = reached[at - 1] ?? NOBODY;
  const adding = reached[at + 1] ?? NOBODY;
  if (removing !== NOBODY) reached[at - 1] = NOBODY;
  const added = adding - diagonal;
  const canAdd = adding !== NOBODY && added >= 0 && added < afterLength;
  const canRemove = removing !== NOBODY && removing + 1 < beforeLength;
  if (!canAdd && !canRemove) {
    reached[at] = NOBODY;
    return NOBODY;
  }
  const adds = !canRemove || (canAdd && removing < adding);
  const last = (adds ? lastStep[at + 1] : lastStep[at - 1]) ?? -1;
  const kind = adds ? ADDED : REMOVED;
  lastStep[at] =
    last >= 0 && kinds[last] === kind
      ? addStep(kind, (counts[last] ?? 0) + 1, previous[last] ?? -1)
      : addStep(kind, 1, last);
  return adds ? adding : removing + 1;
}

function addStep(kind: number, count: number, before: number): number {
  if (steps === kinds.length) grow();
  kinds[steps] = kind;
  counts[steps] = count;
  previous[steps] = before;
  steps += 1;
  return steps - 1;
}

function grow(): void {
  const [oldKinds, oldCounts, oldPrevious] = [kinds, counts, previous];
  kinds = new Uint8Array(steps * 2);
  counts = new Int32Array(steps * 2);
  previous = new Int32Array(steps * 2);
  kinds.set(oldKinds);
  counts.set(oldCounts);
  previous.set(oldPrevious);
}

function spell(last: number | undefined): EditScript {
  const path: number[] = [];
  for (let step = last ?? -1; step >= 0; step = previous[step] ?? -1) path.push(step);
  const script = new EditScriptBuilder();
  for (const step of path.reverse()) {
    const count = counts[step] ?? 0;
    if (kinds[step] === KEPT) script.keep(count);
    else if (kinds[step] === ADDED) script.change(0, count);
    else script.change(count, 0);
  }
  return script.done();
}
