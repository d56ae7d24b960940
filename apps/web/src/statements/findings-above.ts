import type { Citations, Finding } from "@travaux/model";

/**
 * What is odd about a statement as a whole, or about several of its citations alike (a date outside the round that is
 * named): said once above the text, instead of beside each of them.
 */
export function findingsAbove({ findings, citations }: Pick<Citations, "findings" | "citations">): readonly Finding[] {
  return findings.filter(({ message }) => {
    const concerned = citations.filter((citation) => citation.findings.some((one) => one.message === message));
    return concerned.length !== 1;
  });
}
