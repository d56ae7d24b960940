import type { ChosenTemplate, Comparison } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { pairComments } from "./pair-comments.ts";
import { proposalsSigned } from "./proposals-signed.ts";
import { NEUTRAL_AUTHOR } from "./signature.ts";
import type { Signature } from "./signature.ts";
import { textFile } from "./text-file.ts";
import { weaveDrafts } from "./weave-drafts.ts";

/** What becomes of the changes that were tracked in the later draft itself: ours like all others, or whose they were. */
export type Proposals = "settled" | "kept";

/**
 * A comparison as a Word file with tracked changes: accepting all of them gives exactly the later draft, rejecting all the
 * earlier one (`docs/formats/word-out.md`). It is whole whatever is filtered, and signed by nobody unless told. With a
 * template it looks as the file that the template is of. Proposals that are kept stay in the names of those who made them;
 * what is accepted and rejected is the same.
 */
export function renderComparisonDocx(
  comparison: Comparison,
  signature: Signature = { author: NEUTRAL_AUTHOR },
  template: ChosenTemplate | null = null,
  proposals: Proposals = "settled",
): Uint8Array {
  const settled = weaveDrafts(comparison);
  const woven = proposals === "kept" ? { ...settled, blocks: proposalsSigned(settled.blocks) } : settled;
  return textFile({
    woven,
    comments: pairComments(comparison, woven),
    signature,
    title: `${comparison.before.name} → ${comparison.after.name}`,
    language: languageByScript(comparison.after.paragraphs),
    template,
  });
}
