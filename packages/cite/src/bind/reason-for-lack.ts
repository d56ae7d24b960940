import { noticed, parseClauseLabel, printClauseLabel } from "@travaux/model";
import type { FindingSays, Noticed } from "@travaux/model";
import type { BindableDraft } from "./calendar.ts";
import type { LabelIndex } from "./label-index.ts";

/** Says why a draft may lack a label that is cited of it: the likeliest reason first, and where the label is. */
export function reasonForLack(
  label: string,
  draft: BindableDraft,
  { index, having }: { readonly index: LabelIndex; readonly having: readonly BindableDraft[] },
): Noticed {
  const elsewhere = having.map((other) => other.label);
  return noticed({ is: "label-lacking", draft: draft.label, label, ...reasonIn(index, label), elsewhere });
}

type Lack = Extract<FindingSays, { readonly is: "label-lacking" }>;

function reasonIn(index: LabelIndex, label: string): Pick<Lack, "because" | "at"> {
  const parsed = parseClauseLabel(label);
  const number = /^\d{1,4}$/u.test(label) ? Number(label) : null; // "44", not "44 bis"
  if (number !== null && number > index.highest) return { because: "beyond", at: String(index.highest) };
  if (parsed === null) return { because: "unheard", at: "" };
  if (parsed.subs.length > 0) {
    const parent = printClauseLabel({ ...parsed, subs: parsed.subs.slice(0, -1) });
    if (index.find(parent).length > 0) return { because: "part", at: parent };
  }
  if (parsed.suffixes.length > 0) {
    const plain = printClauseLabel({ ...parsed, suffixes: [], subs: [] });
    if (index.find(plain).length > 0) return { because: "sibling", at: plain };
  }
  return { because: "other", at: "" };
}
