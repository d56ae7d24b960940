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

/** The first line that differs; null when none does. Lines that are there, but were taken for furniture, are not missing. */
export function difference(read: PrintedDraft, expected: PrintedDraft): string | null {
  for (const part of ["text", "notes"] as const) {
    const lines = withoutThoseApart(expected[part], read.apart);
    const most = Math.max(read[part].length, lines.length);
    for (let at = 0; at < most; at++) {
      const [one, other] = [read[part][at], lines[at]];
      if (one !== other) return `${part} ${at + 1}: “${one ?? ""}” instead of “${other ?? ""}”`;
    }
  }
  return null;
}

/** Each line that is apart leaves one that says the same. */
function withoutThoseApart(lines: readonly string[], apart: readonly string[]): readonly string[] {
  const left = [...lines];
  for (const line of apart) {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
  }
  return left;
}
