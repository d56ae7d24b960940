import type { LabelRelation } from "@travaux/model";
import type { LabelPart } from "./label-part.ts";

/** The canonical form of the labels that stand before one text: "3/Option A", "16(c)"; null without a label. */
export function canonicalOfParts(parts: readonly LabelPart[], label: string | null): string | null {
  if (parts.length === 0) return null;
  return label === null
    ? null
    : parts.map((part) => part.canonical).reduce((whole, part) => `${whole}${part.startsWith("(") ? "" : "/"}${part}`);
}

/** What "bis" means differs between bodies: kept apart from the label, and not decided here. "12 pre" says it itself. */
export function relationOfParts(parts: readonly LabelPart[]): LabelRelation | null {
  if (parts.some((part) => / pre\)?$/.test(part.canonical))) return "inserted-before"; // "12 pre", "(c pre)"
  return parts.some((part) => part.isBetween) ? "unknown" : null;
}
