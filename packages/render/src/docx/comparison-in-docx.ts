import type { Comparison } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { ChangeElements, NEUTRAL_AUTHOR } from "./change-elements.ts";
import type { Signature } from "./change-elements.ts";
import { CommentsPart } from "./comments-part.ts";
import { FootnoteWriter } from "./footnote-writer.ts";
import { writeBlocks } from "./line-writer.ts";
import { pairComments } from "./pair-comments.ts";
import { weaveDrafts } from "./weave-drafts.ts";
import { wordFile } from "./word-file.ts";

/**
 * A comparison as a Word file with tracked changes: accepting all of them gives exactly the later draft, rejecting all the
 * earlier one (`docs/formats/word-out.md`). It is whole whatever is filtered, and signed by nobody unless told.
 */
export function renderComparisonDocx(
  comparison: Comparison,
  signature: Signature = { author: NEUTRAL_AUTHOR },
): Uint8Array {
  const woven = weaveDrafts(comparison);
  const changes = new ChangeElements(signature);
  const notes = new FootnoteWriter(woven.cut, changes);
  const comments = new CommentsPart(pairComments(comparison, woven), changes);
  const body = writeBlocks(woven.blocks, { changes, notes, comments });
  const title = `${comparison.before.name} → ${comparison.after.name}`;
  const language = languageByScript(comparison.after.paragraphs);
  return wordFile({
    title,
    head: title,
    language,
    body,
    footnotes: notes.elements,
    comments: comments.elements,
  });
}
