import { compareDrafts } from "@travaux/compare";
import type { ChosenTemplate, DraftSide } from "@travaux/model";
import { renderComparisonDocx } from "@travaux/render";
import type { Proposals } from "@travaux/render";
import { printedDraft, settledByReader } from "./settled-text.ts";
import type { PrintedDraft } from "./settled-text.ts";

/**
 * Where the redline of two drafts breaks the law that accepted it is the later one and rejected the earlier one, to our
 * own reader; empty where it holds. In the look of a user's file where one is given; what was tracked in the later draft is
 * ours, or stays in the names of those who proposed it.
 */
export async function faultsInSettling(
  before: DraftSide,
  after: DraftSide,
  template: ChosenTemplate | null = null,
  proposals: Proposals = "settled",
): Promise<readonly string[]> {
  const bytes = renderComparisonDocx(compareDrafts(before, after), undefined, template, proposals);
  const accepted = difference(await settledByReader(bytes, "accept"), printedDraft(after.paragraphs));
  const rejected = difference(await settledByReader(bytes, "reject"), printedDraft(before.paragraphs));
  return [
    ...(accepted === null ? [] : [`accepted, ${accepted}`]),
    ...(rejected === null ? [] : [`rejected, ${rejected}`]),
  ];
}

/**
 * The first line that differs; null when none does. A line that was taken for furniture is not missing, but only where
 * it does not stand in the text: words that a change took out of furniture may be those of a paragraph as well.
 */
export function difference(read: PrintedDraft, expected: PrintedDraft): string | null {
  for (const part of ["text", "notes"] as const) {
    const apart = [...read.apart];
    let at = 0;
    for (const line of expected[part]) {
      const place = apart.indexOf(line);
      if (read[part][at] === line) at += 1;
      else if (place >= 0) apart.splice(place, 1);
      else return `${part} ${at + 1}: “${read[part][at] ?? ""}” instead of “${line}”`;
    }
    const more = read[part][at];
    if (more !== undefined) return `${part} ${at + 1}: “${more}” instead of “”`;
  }
  return null;
}
