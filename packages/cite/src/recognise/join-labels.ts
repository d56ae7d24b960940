import { parseClauseLabel } from "@travaux/model";
import type { LabelContainer } from "@travaux/model";
import type { CitedLabel } from "./read-label-list.ts";

/** Numbers begin again within these: "paragraph 3 of Article 12" is Art. 12(3). */
const SCOPES: ReadonlySet<LabelContainer> = new Set(["Art.", "Rule", "Option"]);
/** "paragraph 3 of Annex II" is Annex II/3. */
const ENCLOSURES: ReadonlySet<LabelContainer> = new Set(["Annex", "Appendix", "Schedule"]);

/** The label of what is called `inner` within `outer`, in canonical form; null when the one can't be a part of the other. */
export function joinLabels(outer: string, inner: CitedLabel): CitedLabel | null {
  if (typeof inner === "string") return joined(outer, inner);
  const from = joined(outer, inner.from);
  const to = inner.to === null ? null : joined(outer, inner.to);
  return from === null || (inner.to !== null && to === null) ? null : { from, to };
}

function joined(outer: string, inner: string): string | null {
  const container = parseClauseLabel(outer)?.container ?? null;
  const isOutline =
    container === "Section" || container === "Part" || container === "Chapter" || container === "Footnote";
  if (inner.startsWith("(")) return isOutline ? null : `${outer}${inner}`;
  if (container === null) return null;
  if (ENCLOSURES.has(container)) return `${outer}/${inner}`;
  if (!SCOPES.has(container)) return null;
  const number = /^(\d+(?: \p{L}+)?)((?:\(.*)?)$/u.exec(inner); // "3" and "4 bis(b)" fit, "Annex II" does not
  return number === null ? null : `${outer}(${number[1] ?? ""})${number[2] ?? ""}`;
}

/** The label that a citation names when it names one only. */
export function onlyLabel(labels: readonly CitedLabel[]): string | null {
  const [label] = labels;
  return labels.length === 1 && typeof label === "string" ? label : null;
}
