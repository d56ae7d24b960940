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
 * it does not stand in the text: words that a change took out of furniture may be those of a paragraph as well. Nor is a
 * heading that became the title of a number.
 */
export function difference(read: PrintedDraft, expected: PrintedDraft): string | null {
  for (const part of ["text", "notes"] as const) {
    const apart = [...read.apart];
    const lines = [...expected[part]];
    let at = 0;
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
      const found = read[part][at];
      const place = apart.indexOf(line);
      if (expected.numbers.has(line) && found === `${line} ${lines[0]}`) lines.shift();
      else if (found !== line && place >= 0) {
        apart.splice(place, 1);
        continue;
      } else if (found !== line) return `${part} ${at + 1}: “${found ?? ""}” instead of “${line}”`;
      at += 1;
    }
    const more = read[part][at];
    if (more !== undefined) return `${part} ${at + 1}: “${more}” instead of “”`;
  }
  return null;
}
