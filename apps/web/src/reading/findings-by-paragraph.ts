import type { Finding } from "@travaux/model";

/** Findings by the paragraph that they are about; those about the whole are left out. */
export function findingsByParagraph(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.paragraph === undefined) continue;
    groups.set(finding.paragraph, [...(groups.get(finding.paragraph) ?? []), finding]);
  }
  return groups;
}
