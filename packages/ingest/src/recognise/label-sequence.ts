import type { Finding } from "@travaux/model";
import type { StructuredBlock } from "./structured-block.ts";

interface Running {
  value: number;
  label: string;
  /** The headings that were open. */
  readonly under: string;
}

/**
 * Reports labels that repeat, leave a gap or go backwards in their series. They are accepted as printed all the same:
 * circulated drafts have them, and people cite them as they stand.
 */
export function checkLabelSequence(
  structured: readonly StructuredBlock[],
  idOf: (place: number) => string,
): readonly Finding[] {
  const running = new Map<string, Running>();
  const findings: Finding[] = [];
  structured.forEach((each, place) => {
    if (each.series === null || each.label === null) return;
    const { key, value, isBetween } = each.series;
    const { series, under } = partKey(key);
    const before = running.get(series);
    const now = { value, label: bareLabel(each.label), under };
    const startsAgain = before !== undefined && before.under !== under && value === 1;
    if (before !== undefined && !startsAgain) {
      const finding = compareWith(before, now, isBetween);
      if (finding !== null) findings.push({ ...finding, paragraph: idOf(place), from: 0, to: 0 });
    }
    running.set(series, now);
  });
  return findings;
}

function compareWith(before: Running, now: Running, isBetween: boolean): Omit<Finding, "paragraph"> | null {
  // "44 bis" stands between 44 and 45, wherever its number leads.
  if (isBetween) return null;
  if (now.value === before.value + 1) return null;
  if (now.value === before.value) {
    if (now.label !== before.label) return null;
    return {
      code: "repeated-label",
      severity: "warning",
      message: `The label ${now.label} is printed twice in a row.`,
    };
  }
  if (now.value < before.value) {
    return {
      code: "label-out-of-order",
      severity: "warning",
      message: `The label ${now.label} comes after ${before.label}.`,
    };
  }
  return { code: "label-gap", severity: "info", message: `The numbering jumps from ${before.label} to ${now.label}.` };
}

/** Numbers of paragraphs run across headings; everything else counts within what encloses it. */
function partKey(key: string): { readonly series: string; readonly under: string } {
  const steps = key.split("\u0000");
  const style = steps.at(-1) ?? "";
  const border = steps.indexOf("");
  const under = (border < 0 ? steps.slice(0, -1) : steps.slice(0, border)).join("/");
  const outer = border < 0 ? [] : steps.slice(border + 1, -1);
  return outer.length === 0 ? { series: style, under } : { series: key, under };
}

/** For messages: "4." gives "4". */
export function bareLabel(label: string): string {
  return label.replace(/[.:]+$/, ""); // punctuation at the end: "Option A:"
}
