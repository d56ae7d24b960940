import { parseClauseLabel } from "@travaux/model";
import type { DraftInNumbers } from "./draft-in-numbers.ts";

/** What counting says about the labels of a draft. */
export class CountedLabels {
  /** How each label that counting explains is counted: what two of one form have in common; null for all others. */
  readonly #forms: readonly (string | null)[];

  constructor(draft: DraftInNumbers) {
    const last = new Map<string, number>();
    const known = new Map<string, Ordinal | null>();
    this.#forms = draft.paragraphs.map(({ canonical }, at) => {
      if (canonical === null) return null;
      let ordinal = known.get(canonical);
      if (ordinal === undefined) known.set(canonical, (ordinal = ordinalOf(canonical)));
      if (ordinal === null) return null;
      // Items are counted in what contains them; paragraphs and articles from the one before, wherever that is.
      const counter = ordinal.form.endsWith("()") ? `${draft.parent[at] ?? -1} ${ordinal.form}` : ordinal.form;
      const before = last.get(counter) ?? 0;
      last.set(counter, ordinal.value);
      return ordinal.value === 1 || ordinal.value === before + 1 ? ordinal.form : null;
    });
  }

  /** How the paragraph is counted; null when its label is not the one that counting gives. */
  formOf(paragraph: number): string | null {
    return this.#forms[paragraph] ?? null;
  }
}

interface Ordinal {
  readonly form: string;
  readonly value: number;
}

/** The form of "44", as `ordinalOf` spells it: most labels are of it, and need no reading. */
const PLAIN_NUMBER = "  arabic";

/** The ordinal that a label counts with; null when it is one that nobody gets by counting, as "44 bis" and "Option A". */
function ordinalOf(canonical: string): Ordinal | null {
  // "44" fits, "44.1" does not.
  if (/^[1-9]\d{0,3}$/.test(canonical)) return { form: PLAIN_NUMBER, value: Number(canonical) };
  const label = parseClauseLabel(canonical);
  if (label === null || label.suffixes.length > 0) return null;
  const isItem = label.subs.length > 0;
  const counted = (isItem ? label.subs : label.numbers).at(-1);
  if (counted === undefined || (counted.suffixes?.length ?? 0) > 0) return null;
  const outer = label.numbers.slice(0, isItem ? undefined : -1).map(({ value }) => value);
  const style = counted.style === "either" ? "letter" : counted.style;
  return { form: `${label.container ?? ""} ${outer.join(".")} ${style}${isItem ? "()" : ""}`, value: counted.value };
}
