import type { CitationOfParagraph } from "@travaux/model";
import { inARow, listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { basisOf, statusName } from "./citation-words.ts";

/** A statement with all its citations of one paragraph. */
export interface CitingStatement {
  readonly statement: CitationOfParagraph["statement"];
  readonly citations: readonly CitationOfParagraph[];
}

/** The citations of a paragraph by statement, in the order in which they come. */
export function citingStatements(citations: readonly CitationOfParagraph[]): readonly CitingStatement[] {
  const groups = new Map<string, CitingStatement>();
  for (const cited of citations) {
    const { statement } = cited;
    const before = groups.get(statement.id)?.citations ?? [];
    groups.set(statement.id, { statement, citations: [...before, cited] });
  }
  return [...groups.values()];
}

/** Under which number it was cited: “As 44 in Rev 3”, of an open one “It may mean 44 in Rev 3”. */
export function namedInWords({ status, names }: CitationOfParagraph): string {
  const all = names.map(({ label, draftLabel }) => t("target.in", { name: label, draft: draftLabel }));
  return status === "ambiguous"
    ? t("citing.mayMean", { names: listed(all, "disjunction") })
    : t("citing.as", { names: inARow(all) });
}

/** How sure that is, and by what: “Bound by the round and the date.”, “Settled by Ana.” */
export function statusInWords({ status, citation, names }: CitationOfParagraph): string {
  if (citation.settled !== undefined) return t("settled.by", { author: citation.settled.author });
  if (status === "ambiguous") return t("basis.status", { status: statusName(status) });
  const target = citation.targets.find(({ paragraph }) => names.some((name) => name.paragraph === paragraph));
  const evidence = target?.evidence ?? [];
  return evidence.length === 0
    ? t("basis.status", { status: statusName(status) })
    : t("basis.statusBy", { status: statusName(status), basis: basisOf(evidence) });
}
