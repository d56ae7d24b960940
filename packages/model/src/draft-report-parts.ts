import type { DraftReport } from "./draft-report.ts";
import type { Paragraph } from "./paragraph.ts";

/** The report of a draft on its way in pieces: first the head, which is all but its paragraphs, then those in their order. */
export type DraftReportPart =
  | { readonly kind: "head"; readonly report: DraftReport }
  | { readonly kind: "body"; readonly paragraphs: readonly Paragraph[] };

/** Paragraphs in a part: some 100 kB of JSON, which a browser reads in a millisecond or two. */
const PART_PARAGRAPHS = 120;

/** Cuts a report into parts, one when it is asked for. `joinedDraftReport` is the inverse. */
export function* draftReportParts(report: DraftReport): Generator<DraftReportPart, void> {
  const { paragraphs } = report;
  yield { kind: "head", report: { ...report, paragraphs: [] } };
  for (let from = 0; from < paragraphs.length; from += PART_PARAGRAPHS)
    yield { kind: "body", paragraphs: paragraphs.slice(from, from + PART_PARAGRAPHS) };
}

/** Puts a report together from its parts, or its beginning from the first of them; null when there is no head among them. */
export function joinedDraftReport(parts: readonly DraftReportPart[]): DraftReport | null {
  const head = parts.find((part) => part.kind === "head");
  if (head === undefined) return null;
  return { ...head.report, paragraphs: parts.flatMap((part) => (part.kind === "body" ? part.paragraphs : [])) };
}
