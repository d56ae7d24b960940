import { noticed } from "@travaux/model";
import type { Finding, Noticed } from "@travaux/model";
import type { StructuredBlock } from "./structured-block.ts";

interface Running {
  readonly value: number;
  readonly label: string;
  readonly isOuter: boolean;
  /** The headings that were open. */
  readonly under: string;
}

/**
 * Reports labels that repeat, leave a gap or go backwards in their series. They are accepted as printed all the same:
 * circulated drafts have them, and people cite them as they stand. A series may start again at 1 under another heading,
 * and behind a paragraph without a label, which may be one.
 */
export function checkLabelSequence(
  structured: readonly StructuredBlock[],
  idOf: (place: number) => string,
): readonly Finding[] {
  const running = new Map<string, Running>();
  const findings: Finding[] = [];
  let isBehindUnlabelled = false;
  structured.forEach((each, place) => {
    for (const { key, value, isBetween, isOuter, printed } of each.series) {
      const { series, under } = partKey(key);
      // Headings may be counted apart from paragraphs: "3. Scope" behind paragraph 44.
      const ofKind = `${each.kind === "heading" ? "heading" : "text"}\u0000${series}`;
      const befores = [running.get(series), running.get(ofKind)];
      const now = { value, label: bareLabel(printed ?? each.label ?? ""), isOuter, under };
      running.set(series, now);
      running.set(ofKind, now);
      // "44 bis" stands between 44 and 45, wherever its number leads.
      if (isBetween) continue;
      const [finding, other] = befores.map((before) =>
        before === undefined || startsAgain(before, now, isBehindUnlabelled) ? null : compareWith(before, now),
      );
      if (finding && other) findings.push({ ...finding, paragraph: idOf(place), from: 0, to: 0 });
    }
    if (each.kind !== "note" && each.kind !== "table-row")
      isBehindUnlabelled = each.label === null && each.kind !== "item";
  });
  return findings;
}

/** At 1 under another heading or behind a paragraph without a label; at 201 under another heading. */
function startsAgain(before: Running, { value, under }: Running, isBehindUnlabelled: boolean): boolean {
  if (before.under !== under) return value === 1 || (value > before.value && value % 100 === 1);
  return value === 1 && isBehindUnlabelled && before.value > 1;
}

function compareWith(before: Running, now: Running): Noticed | null {
  const { label } = now;
  if (now.value === before.value + 1) return null;
  if (now.value === before.value) {
    // "16. (a)" goes before "16. (b)".
    if (label !== before.label || now.isOuter || before.isOuter) return null;
    return noticed({ is: "label-twice", label });
  }
  return noticed({ is: now.value < before.value ? "label-after" : "labels-apart", before: before.label, label });
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
