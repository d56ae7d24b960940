// A paragraph's history at a glance: one line for each step from a draft to the next.

/**
 * @param lineage an object of the form travaux.lineage/1
 * @returns one line for each draft after the first, saying what became of the paragraph there
 */
export function historyInLines(lineage) {
  const labels = labelsByDraft(lineage);
  return lineage.drafts.slice(1).map((draft) => {
    const links = lineage.links.filter(
      (link) => link.after.draft === draft.id && isKnown(link.after, labels) && isKnown(link.before, labels),
    );
    const from = links.map((link) => describeEnd(link.before, lineage, labels));
    const here = labelsIn(draft.id, labels);
    const came = from.length === 0 ? "" : ` ← ${unique(from).join(", ")}`;
    return `${draft.label}: ${here}${came}${describeChange(links)}`;
  });
}

function labelsByDraft(lineage) {
  // Branches of the thread beside the paragraph asked for would need more than one line.
  const steps = lineage.steps.flatMap((step) =>
    step.paragraphs.filter(({ line }) => line !== "branch").map((paragraph) => [step.draft, paragraph]),
  );
  return steps.map(([draft, paragraph]) => ({ draft, id: paragraph.id, label: paragraph.label ?? "unnumbered" }));
}

function isKnown(end, labels) {
  return labels.some((entry) => entry.draft === end.draft && entry.id === end.paragraph);
}

function labelsIn(draft, labels) {
  const here = labels.filter((entry) => entry.draft === draft).map((entry) => entry.label);
  return here.length === 0 ? "not in this draft" : here.join(", ");
}

function describeEnd(end, lineage, labels) {
  const draft = lineage.drafts.find((entry) => entry.id === end.draft);
  const label = labels.find((entry) => entry.draft === end.draft && entry.id === end.paragraph)?.label ?? "unnumbered";
  return `${label} in ${draft?.label ?? end.draft}`;
}

function describeChange(links) {
  const words = [
    ...links.map((link) => (link.kind === "same" ? "same words" : link.kind)),
    ...(links.some((link) => link.renumbered) ? ["renumbered"] : []),
    ...(links.some((link) => link.moved) ? ["moved"] : []),
    ...(links.some((link) => link.gap) ? ["restored"] : []),
  ];
  return words.length === 0 ? "" : ` (${unique(words).join(", ")})`;
}

function unique(words) {
  return [...new Set(words)];
}
