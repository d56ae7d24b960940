import type { ChosenTemplate, Comparison } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { NEUTRAL_AUTHOR } from "./change-elements.ts";
import type { Signature } from "./change-elements.ts";
import { pairComments } from "./pair-comments.ts";
import { textFile } from "./text-file.ts";
import { weaveDrafts } from "./weave-drafts.ts";

/**
 * A comparison as a Word file with tracked changes: accepting all of them gives exactly the later draft, rejecting all the
 * earlier one (`docs/formats/word-out.md`). It is whole whatever is filtered, and signed by nobody unless told. With a
 * template it looks as the file that the template is of.
 */
export function renderComparisonDocx(
  comparison: Comparison,
  signature: Signature = { author: NEUTRAL_AUTHOR },
  template: ChosenTemplate | null = null,
): Uint8Array {
  const woven = weaveDrafts(comparison);
  return textFile({
    woven,
    comments: pairComments(comparison, woven),
    signature,
    title: `${comparison.before.name} → ${comparison.after.name}`,
    language: languageByScript(comparison.after.paragraphs),
    template,
  });
}
