import type { Lineage } from "@travaux/model";

/** A history without the branches of its thread: what leads to the paragraph asked for, and what came of it. */
export function mainLineOf(lineage: Lineage): Lineage {
  const branches = new Set(
    lineage.steps.flatMap(({ draft, paragraphs }) =>
      paragraphs.filter(({ line }) => line === "branch").map(({ id }) => JSON.stringify([draft, id])),
    ),
  );
  const isOnLine = (draft: string, paragraph: string): boolean => !branches.has(JSON.stringify([draft, paragraph]));
  return {
    ...lineage,
    steps: lineage.steps.map((step) => ({
      ...step,
      paragraphs: step.paragraphs.filter(({ id }) => isOnLine(step.draft, id)),
    })),
    links: lineage.links.filter(
      ({ before, after }) => isOnLine(before.draft, before.paragraph) && isOnLine(after.draft, after.paragraph),
    ),
  };
}
