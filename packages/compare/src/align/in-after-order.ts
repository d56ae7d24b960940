import type { Group } from "./groups.ts";
import type { Moved } from "./moves.ts";

/**
 * The groups in `after` order. What was deleted stands behind the group of the nearest paragraph before it that was not
 * deleted and keeps its place.
 */
export function inAfterOrder(groups: readonly Group[], { isMoved }: Moved, beforeCount: number): readonly Group[] {
  const groupAt = new Int32Array(beforeCount);
  for (const [at, group] of groups.entries()) for (const member of group.before) groupAt[member] = at;
  const key = Float64Array.from(groups, (group) => group.after[0] ?? 0);
  let last = -1;
  for (const at of groupAt) {
    const group = groups[at];
    if (group === undefined) continue;
    if (group.after.length === 0) key[at] = last + 0.5;
    else if (!isMoved.has(group)) last = Math.max(last, group.after.at(-1) ?? 0);
  }
  const order = Array.from(groups.keys());
  order.sort(
    (one, other) => (key[one] ?? 0) - (key[other] ?? 0) || firstBefore(groups, one) - firstBefore(groups, other),
  );
  return order.flatMap((at) => groups[at] ?? []);
}

function firstBefore(groups: readonly Group[], at: number): number {
  return groups[at]?.before[0] ?? 0;
}
