import type { Citation, Decision, DraftId, Paragraph, Settlement } from "@travaux/model";
import { findAnchor, standingDecisions } from "@travaux/model";

type Says = Extract<Decision["says"], { readonly kind: "settled-citation" }>;

/** What a person said that one citation means, with the number of the decision. */
export interface KeptSettlement {
  readonly decision: Decision;
  readonly number: number;
  readonly says: Says;
}

/** A citation with what a person said of it, when somebody did. */
export interface SettledCitation {
  readonly citation: Citation;
  readonly settled: Settlement | null;
}

/** What people settled of one statement, as far as it stands. */
export function settlementsOf(journal: readonly Decision[], statement: string): readonly KeptSettlement[] {
  const numbers = new Map(journal.map((decision, index) => [decision.uuid, index + 1]));
  return standingDecisions(journal).flatMap((decision): readonly KeptSettlement[] => {
    const { says } = decision;
    if (says.kind !== "settled-citation" || says.statement !== statement) return [];
    return [{ decision, number: numbers.get(decision.uuid) ?? 0, says }];
  });
}

/** Whether a settlement is of this citation: the same words at the same place of the text, as it is read now. */
function isAbout({ says }: KeptSettlement, citation: Citation): boolean {
  const { from, to, quotation } = says;
  return (
    citation.from < to &&
    from < citation.to &&
    (citation.text === quotation || citation.text.includes(quotation) || quotation.includes(citation.text))
  );
}

/** Lays what people settled over what was computed. What finds no paragraph any more is left out: it is listed as lost. */
export function laySettlements(
  citations: readonly Citation[],
  settlements: readonly KeptSettlement[],
  paragraphsOf: (draft: DraftId) => readonly Paragraph[],
): readonly SettledCitation[] {
  return citations.map((citation) => {
    // Two people may settle at one moment: the later counts.
    const kept = settlements.findLast((each) => isAbout(each, citation));
    const settled = kept === undefined ? null : settle(citation, kept.says, paragraphsOf);
    if (kept === undefined || settled === null) return { citation, settled: null };
    const { uuid, author, at } = kept.decision;
    return { citation: settled, settled: { uuid, author, at, decision: kept.number, means: kept.says.means.kind } };
  });
}

function settle(
  citation: Citation,
  { means }: Says,
  paragraphsOf: (draft: DraftId) => readonly Paragraph[],
): Citation | null {
  const { other, ...bare } = citation;
  switch (means.kind) {
    case "none":
      return { ...citation, status: "none", targets: [] };
    case "elsewhere": {
      const document = means.document ?? other;
      const named = document === undefined ? {} : { other: document };
      return { ...bare, ...named, document: "other", status: "elsewhere", targets: [] };
    }
    case "paragraphs": {
      const targets = means.at.flatMap(({ label, anchor }): Citation["targets"] => {
        const paragraph = findAnchor(anchor, paragraphsOf(anchor.draft));
        if (paragraph === null) return [];
        return [{ label, status: "bound", draft: anchor.draft, paragraph, evidence: ["settled"] }];
      });
      if (targets.length < means.at.length) return null;
      return { ...bare, document: "draft", labels: targets.map(({ label }) => label), status: "bound", targets };
    }
  }
}
