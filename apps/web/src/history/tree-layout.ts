import type { Lineage } from "@travaux/model";
import type { LineageParagraph } from "./history-entries.ts";

/** A paragraph of a thread in a picture of it: the column of its draft, and a row. */
export interface TreeNode {
  readonly column: number;
  readonly row: number;
  readonly draft: string;
  readonly paragraph: LineageParagraph;
}

export interface TreeEdge {
  readonly from: TreeNode;
  readonly to: TreeNode;
  /** The passage was gone between the two. */
  readonly isGap: boolean;
}

export interface TreeLayout {
  readonly rows: number;
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
}

/** Lays a thread out, draft by draft: what goes on keeps its row where it can, and what is split off comes below. */
export function layOutTree(lineage: Lineage): TreeLayout {
  const nodes = new Map<string, TreeNode>();
  let rows = 0;
  for (const [column, draft] of lineage.drafts.entries()) {
    const taken = new Set<number>();
    for (const paragraph of lineage.steps.find((step) => step.draft === draft.id)?.paragraphs ?? []) {
      const into = lineage.links.filter(({ after }) => after.draft === draft.id && after.paragraph === paragraph.id);
      const wanted = Math.min(...into.flatMap(({ before }) => nodes.get(keyOf(before))?.row ?? []));
      let row = Number.isFinite(wanted) ? wanted : 0;
      while (taken.has(row)) row += 1;
      taken.add(row);
      rows = Math.max(rows, row + 1);
      nodes.set(keyOf({ draft: draft.id, paragraph: paragraph.id }), { column, row, draft: draft.id, paragraph });
    }
  }
  const edges = lineage.links.flatMap(({ before, after, gap }): readonly TreeEdge[] => {
    const [from, to] = [nodes.get(keyOf(before)), nodes.get(keyOf(after))];
    return from === undefined || to === undefined ? [] : [{ from, to, isGap: gap }];
  });
  return { rows, nodes: [...nodes.values()], edges };
}

function keyOf(place: { readonly draft: string; readonly paragraph: string }): string {
  return JSON.stringify([place.draft, place.paragraph]);
}
