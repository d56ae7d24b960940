import type { Outcome, Travaux } from "@travaux/application";
import { success } from "@travaux/model";
import type { Comparison, Lineage, LineageLink, Redline } from "@travaux/model";

/**
 * A paragraph's history in which each step that changed the words carries its redline. One comparison is asked for each
 * wording that came from another draft; a step that a comparison pairs otherwise (over a gap, say) stays without.
 */
export async function lineageWithRedlines(
  travaux: Pick<Travaux, "traceHistory" | "diffDrafts">,
  request: { readonly negotiation?: string | undefined; readonly address: string },
): Promise<Outcome<Lineage>> {
  const lineage = await travaux.traceHistory(request);
  if (!lineage.ok) return lineage;
  const comparisons = new Map<string, Comparison>();
  for (const link of lineage.value.links.filter(({ kind }) => kind !== "same")) {
    const key = stepOf(link);
    if (comparisons.has(key)) continue;
    const { before, after } = link;
    const label = `#${after.paragraph}`;
    const step = { negotiation: request.negotiation, before: before.draft, after: after.draft, label };
    const comparison = await travaux.diffDrafts(step);
    if (!comparison.ok) return comparison;
    comparisons.set(key, comparison.value);
  }
  return success({ ...lineage.value, links: lineage.value.links.map((link) => withRedline(link, comparisons)) });
}

/** What the comparison for a link is known by. */
function stepOf({ before, after }: LineageLink): string {
  return JSON.stringify([before.draft, after.draft, after.paragraph]);
}

function withRedline(link: LineageLink, comparisons: ReadonlyMap<string, Comparison>): LineageLink {
  const redline = redlineOf(link, comparisons.get(stepOf(link)));
  return redline === null ? link : { ...link, redline };
}

function redlineOf({ before, after }: LineageLink, comparison: Comparison | undefined): Redline | null {
  const includes = (ids: readonly string[], id: string): boolean => ids.includes(id);
  const pair = comparison?.pairs.find(
    (each) => includes(each.before, before.paragraph) && includes(each.after, after.paragraph),
  );
  return pair?.redline ?? null;
}
