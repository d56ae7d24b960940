import { parseClauseLabel } from "@travaux/model";
import type { ClauseLabel, LabelOrdinal } from "@travaux/model";
import { isCapital } from "./label-characters.ts";

/** One label of those that may stand before a text: "3. Option A:" has two. */
export interface LabelPart {
  /** Without brackets before it and without the punctuation behind it. */
  readonly printed: string;
  readonly canonical: string;
  /** Labels of one series look alike: "(a)" and "(b)" have the style "(letter)", "44." and "45." have "number". */
  readonly style: string;
  /** What is counted in it; null when it counts nothing ("Annex"). */
  readonly ordinal: LabelOrdinal | null;
  /** Suffixes ("bis"): such a label stands between its number and the next one. */
  readonly isBetween: boolean;
  readonly container: string | null;
}

export function partOf(printed: string, parsed: string, canonical: string): LabelPart {
  const label =
    parseClauseLabel(parsed.endsWith(")") || parsed === "" ? canonical : parsed) ?? parseClauseLabel(canonical);
  const ordinal = label?.subs.at(-1) ?? label?.numbers.at(-1) ?? null;
  const suffixes = [...(label?.suffixes ?? []), ...(label?.subs.at(-1)?.suffixes ?? [])];
  return {
    printed,
    canonical,
    style: styleOf(printed, label, ordinal),
    ordinal,
    isBetween: suffixes.length > 0,
    container: label?.container ?? null,
  };
}

function styleOf(printed: string, label: ClauseLabel | null, ordinal: LabelOrdinal | null): string {
  if (label === null || ordinal === null) return "code";
  if (label.container !== null) return label.container;
  const isLarge =
    ordinal.style !== "arabic" &&
    ordinal.printed === ordinal.printed.toUpperCase() &&
    isCapital(ordinal.printed.charAt(0));
  const name = isLarge ? ordinal.style.toUpperCase() : ordinal.style;
  if (label.subs.length === 0 && ordinal.style === "arabic")
    return label.numbers.length === 1 ? "number" : `number.${label.numbers.length}`;
  if (printed.startsWith("(")) return `(${name})`;
  return printed.endsWith(")") ? `${name})` : `${name}.`;
}
