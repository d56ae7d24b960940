import type { Link } from "./link.ts";

/** Paragraphs that belong together, by places in reading order; one side may be empty. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Sorted by `after`, then `before`. */
  readonly links: readonly Link[];
}

/** Links make groups: whatever hangs together is one. Paragraphs without links are groups of their own. Sorted by first member. */
export function groupLinks(beforeCount: number, afterCount: number, links: readonly Link[]): readonly Group[] {
  const root = Int32Array.from({ length: beforeCount + afterCount }, (_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] ?? top;
    for (let step = at; step !== top;) {
      const next = root[step] ?? top;
      root[step] = top;
      step = next;
    }
    return top;
  };
  for (const link of links) root[find(beforeCount + link.after)] = find(link.before);
  const groups: { readonly before: number[]; readonly after: number[]; readonly links: Link[] }[] = [];
  const groupAt = new Int32Array(beforeCount + afterCount).fill(-1);
  const groupOf = (at: number): (typeof groups)[number] => {
    const top = find(at);
    const known = groups[groupAt[top] ?? -1];
    if (known !== undefined) return known;
    const made = { before: [], after: [], links: [] };
    groupAt[top] = groups.length;
    groups.push(made);
    return made;
  };
  for (let before = 0; before < beforeCount; before++) groupOf(before).before.push(before);
  for (let after = 0; after < afterCount; after++) groupOf(beforeCount + after).after.push(after);
  for (const link of links) groupOf(link.before).links.push(link);
  return groups.map((group) => (group.links.length > 1 ? { ...group, links: sortedLinks(group.links) } : group));
}

/** By `after`, then `before`; each once. */
function sortedLinks(links: readonly Link[]): readonly Link[] {
  const sorted = links.toSorted((one, other) => one.after - other.after || one.before - other.before);
  return sorted.filter((link, at) => link.after !== sorted[at - 1]?.after || link.before !== sorted[at - 1]?.before);
}
