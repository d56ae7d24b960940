import type { ClauseLabel, LabelContainer, LabelOrdinal, LabelSuffix } from "./clause-label.ts";
import { printSuffix } from "./label-words.ts";
import { parseClauseLabel } from "./parse-clause-label.ts";

/** The canonical form: "44 bis", "16(c)(ii)", "PP3", "OP4 bis", "Objective 7", "Art. 12(4)(b)", "(c)", "5.18", "Alt 2". */
export function printClauseLabel(label: ClauseLabel): string {
  const numbers = label.numbers.map(printNumber).join(".");
  const subs = label.subs.map((sub) => `(${printNumber(sub)}${printSuffixes(sub.suffixes ?? [])})`).join("");
  return `${printContainer(label.container, numbers !== "")}${numbers}${printSuffixes(label.suffixes)}${subs}`;
}

/** The canonical form of a printed label, or null when the text is no label. */
export function canonicalLabel(printed: string): string | null {
  const label = parseClauseLabel(printed);
  return label === null ? null : printClauseLabel(label);
}

function printContainer(container: LabelContainer | null, hasNumber: boolean): string {
  if (container === null) return "";
  const name = container === "Alternative" ? "Alt" : container;
  const isGlued = container === "PP" || container === "OP";
  return isGlued || !hasNumber ? name : `${name} `;
}

function printSuffixes(suffixes: readonly LabelSuffix[]): string {
  return suffixes.map((suffix) => ` ${printSuffix(suffix)}`).join("");
}

function printNumber(ordinal: LabelOrdinal): string {
  return ordinal.style === "arabic" ? String(ordinal.value) : ordinal.printed;
}
