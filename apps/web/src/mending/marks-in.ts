import type { EmphasisKind, LegendEntry, Paragraph } from "@travaux/model";
import { isSameMark } from "./said.ts";

/** A typographic mark that occurs in a draft: how often, and the first words that it marks. */
export interface MarkOffered {
  readonly mark: EmphasisKind;
  readonly value?: string;
  readonly count: number;
  readonly sample: string;
}

/** Marks that people give a meaning to, as they are listed; raised and lowered letters are spelling. */
const MEANINGFUL: readonly EmphasisKind[] = ["highlight", "colour", "strike", "underline", "strong", "emphasis"];

/** The marks that occur in paragraphs, each kind and value once: those of one kind together, the most frequent first. */
export function marksIn(paragraphs: readonly Paragraph[]): readonly MarkOffered[] {
  const found = new Map<string, MarkOffered>();
  for (const { text, marks } of paragraphs) {
    for (const { kind, value, from, to } of marks) {
      const key = `${kind} ${value ?? ""}`;
      const before = found.get(key);
      const sample = before?.sample ?? text.slice(from, to);
      found.set(key, {
        mark: kind,
        ...(value === undefined ? {} : { value }),
        count: (before?.count ?? 0) + 1,
        sample,
      });
    }
  }
  return [...found.values()]
    .filter(({ mark }) => MEANINGFUL.includes(mark))
    .toSorted((one, other) => MEANINGFUL.indexOf(one.mark) - MEANINGFUL.indexOf(other.mark) || other.count - one.count);
}

/** The meaning that a legend gives to a mark; null when it gives none. */
export function meaningOf(legend: readonly LegendEntry[], mark: Pick<LegendEntry, "mark" | "value">): string | null {
  return legend.find((entry) => isSameMark(entry, mark))?.means ?? null;
}
