import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import type { Matching } from "./matching.ts";

/** How many free paragraphs are looked at beyond a matched neighbour. */
const NEAR = 4;

/** How many steps it may be to the next matched neighbour. */
const REACH = 6;

/**
 * Adds the edges that places suggest: free paragraphs beside the partners of each other's neighbours, and free
 * paragraphs with the same label in containers that are matched. Linear.
 */
export function addCandidatesByPlace(pair: PairInNumbers, edges: Edges, matching: Matching): void {
  for (const step of [-1, 1] as const) {
    addBeside(matching.ofBefore, matching.ofAfter, step, (one, other) => edges.add(one, other));
    addBeside(matching.ofAfter, matching.ofBefore, step, (one, other) => edges.add(other, one));
  }
  addNext(pair, edges, matching);
  addSameLabels(pair, edges, matching);
}

/** What stands next to two that are linked, when it is light: it may be linked with the wrong one of many alike. */
function addNext(pair: PairInNumbers, edges: Edges, matching: Matching): void {
  for (let one = 0; one < matching.ofBefore.length; one++) {
    const other = matching.ofBefore[one] ?? -1;
    if (other < 0) continue;
    for (let step = -1; step <= 1; step += 2) {
      const next = one + step;
      const nextOther = other + step;
      if (next < 0 || nextOther < 0 || next >= pair.before.count || nextOther >= pair.after.count) continue;
      if (matching.ofBefore[next] === nextOther) continue;
      if ((pair.before.weight[next] ?? 0) > LIGHT || (pair.after.weight[nextOther] ?? 0) > LIGHT) continue;
      edges.add(next, nextOther);
    }
  }
}

function addBeside(from: Int32Array, to: Int32Array, step: -1 | 1, add: (from: number, to: number) => void): void {
  for (let one = 0; one < from.length; one++) {
    if (from[one] !== -1) continue;
    let neighbour = one + step;
    for (let steps = 1; steps < REACH && from[neighbour] === -1; steps++) neighbour += step;
    const partner = neighbour < 0 ? -1 : neighbour >= from.length ? to.length : from[neighbour];
    if (partner === undefined || (partner === -1 && neighbour >= 0)) continue;
    let found = 0;
    for (let other = partner - step; found < NEAR && to[other] === -1; other -= step) {
      add(one, other);
      found += 1;
    }
  }
}

function addSameLabels(pair: PairInNumbers, edges: Edges, matching: Matching): void {
  const places = new Map<string, number>();
  const keyOf = (container: number, label: number): string => `${container}/${label}`;
  for (let other = 0; other < pair.after.count; other++) {
    const label = pair.after.label[other] ?? -1;
    if (label < 0 || !isOpen(pair.after, matching.ofAfter, other)) continue;
    const key = keyOf(pair.after.parent[other] ?? -1, label);
    if (!places.has(key)) places.set(key, other);
  }
  for (let one = 0; one < pair.before.count; one++) {
    const label = pair.before.label[one] ?? -1;
    if (label < 0 || !isOpen(pair.before, matching.ofBefore, one)) continue;
    const parent = pair.before.parent[one] ?? -1;
    const container = parent === -1 ? -1 : (matching.ofBefore[parent] ?? -1);
    if (parent !== -1 && container === -1) continue;
    const other = places.get(keyOf(container, label));
    if (other !== undefined) edges.add(one, other);
  }
}

/** What weighs no more than this goes by its label, so it is asked again though it is linked. */
const LIGHT = 25;

function isOpen(draft: DraftInNumbers, partner: Int32Array, paragraph: number): boolean {
  return partner[paragraph] === -1 || (draft.weight[paragraph] ?? 0) <= LIGHT;
}
