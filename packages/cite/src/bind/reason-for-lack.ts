import { parseClauseLabel, printClauseLabel } from "@travaux/model";
import type { Finding } from "@travaux/model";
import type { BindableDraft } from "./calendar.ts";
import type { LabelIndex } from "./label-index.ts";

/** Says why a draft may lack a label that is cited of it: the likeliest reason first, and where the label is. */
export function reasonForLack(
  label: string,
  draft: BindableDraft,
  { index, having }: { readonly index: LabelIndex; readonly having: readonly BindableDraft[] },
): Finding {
  const where =
    having.length === 0
      ? ""
      : ` ${having.map((other) => other.label).join(", ")} ${having.length === 1 ? "has" : "have"} it.`;
  const message = `${draft.label} has no ${label}: ${why(label, index)}.${where}`;
  return { code: "label-not-in-draft", severity: "warning", message };
}

function why(label: string, index: LabelIndex): string {
  const parsed = parseClauseLabel(label);
  const number = /^\d{1,4}$/u.test(label) ? Number(label) : null; // "44", not "44 bis"
  if (number !== null && number > index.highest)
    return `its paragraphs end at ${index.highest}; another draft or another document may be meant`;
  if (parsed === null) return "no paragraph or heading is called so";
  if (parsed.subs.length > 0) {
    const parent = printClauseLabel({ ...parsed, subs: parsed.subs.slice(0, -1) });
    if (index.find(parent).length > 0) return `its ${parent} has no such part`;
  }
  if (parsed.suffixes.length > 0) {
    const plain = printClauseLabel({ ...parsed, suffixes: [], subs: [] });
    if (index.find(plain).length > 0) return `its ${plain} has no such sibling; it may be one that is asked for`;
  }
  return "its numbering leaves it out, or another draft or another document is meant";
}
