import type { Decision, DraftId, DraftMends, KeptLegendEntry, KeptMend, Mends } from "@travaux/model";
import { sameContent, standingDecisions, subjectOf } from "@travaux/model";

/** What people mended of one draft, and what they said its marks mean, as far as nobody took it back. */
export function standingMends(decisions: readonly Decision[], draft: DraftId): DraftMends {
  return mendsByDraft(decisions).get(draft) ?? { format: "travaux.mends/1", draft, mends: [], legend: [] };
}

/** What stands of one draft, while it is gathered. */
interface Standing {
  readonly mends: KeptMend[];
  /** By the question that each answers. */
  readonly legend: Map<string, KeptLegendEntry>;
}

/** The same of every draft of which anything stands. */
export function mendsByDraft(decisions: readonly Decision[]): ReadonlyMap<DraftId, DraftMends> {
  const found = new Map<DraftId, Standing>();
  for (const { uuid, author, at, says } of standingDecisions(decisions)) {
    const draft = draftOf(says);
    if (draft === null) continue;
    const of: Standing = found.get(draft) ?? { mends: [], legend: new Map() };
    found.set(draft, of);
    const by = { uuid, author, at };
    if (says.kind === "mended-structure") {
      const { origin, quotation, mend } = says;
      of.mends.push({ origin, quotation, mend, ...by });
    }
    if (says.kind === "legend") {
      const { mark, value, means } = says;
      // Two people may say what a mark means: the later counts.
      of.legend.set(subjectOf(says) ?? uuid, { mark, ...(value === undefined ? {} : { value }), means, ...by });
    }
  }
  return new Map(
    [...found].map(([draft, { mends, legend }]) => [
      draft,
      { format: "travaux.mends/1", draft, mends, legend: [...legend.values()] },
    ]),
  );
}

function draftOf(says: Decision["says"]): DraftId | null {
  return says.kind === "mended-structure" || says.kind === "legend" ? says.draft : null;
}

/** The same without who said it: what a reader is told. */
export function bareMends({ mends, legend }: Pick<DraftMends, "mends" | "legend">): Mends {
  return {
    mends: toldOnce(mends).map(({ origin, quotation, mend }) => ({ origin, quotation, mend })),
    legend: legend.map(({ mark, value, means }) => ({ mark, ...(value === undefined ? {} : { value }), means })),
  };
}

/**
 * Two people who worked apart may both have joined or parted a paragraph in one way. The second time its place would not be
 * there any more, or be looked for in another paragraph that begins with the same words: so the reader is told once.
 */
function toldOnce(mends: readonly KeptMend[]): readonly KeptMend[] {
  const told = new Map<string, readonly KeptMend[]>();
  return mends.filter((kept) => {
    const { origin, quotation, mend, author } = kept;
    if (mend.kind !== "join" && mend.kind !== "part") return true;
    const place = JSON.stringify([origin.part, origin.at]);
    const before = told.get(place) ?? [];
    const isTold = before.some(
      (other) => other.author !== author && other.quotation === quotation && sameContent(other.mend, mend),
    );
    if (isTold) return false;
    // What was parted off and joined again may be parted off once more.
    told.set(place, mend.kind === "join" ? [kept] : [...before, kept]);
    return true;
  });
}
