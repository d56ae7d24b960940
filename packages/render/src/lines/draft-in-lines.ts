import type { DraftReport, Paragraph } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";

/** A paragraph as one line: its label as it is printed, a space, and its text. Cells of a table row stand between bars. */
export function lineOf({ label, text }: Pick<Paragraph, "label" | "text">): string {
  return showControls(label === null ? text : `${label} ${text}`).trim();
}

/**
 * A draft as plain text, one line a paragraph, in reading order. It is what `renderComparisonPatch` is a patch of: the
 * patch of two drafts makes the lines of the one into the lines of the other.
 */
export function renderDraftLines({ paragraphs }: Pick<DraftReport, "paragraphs">): string {
  return paragraphs.map((paragraph) => `${lineOf(paragraph)}\n`).join("");
}
