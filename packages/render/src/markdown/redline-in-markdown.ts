import type { RedlineRun } from "@travaux/model";
import { settleBlanks } from "../view/settle-blanks.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * A redline in one line of Markdown. Marks are `<ins>` and `<del>`: unlike asterisks and tildes they may stand inside a
 * word, beside punctuation and around white space.
 */
export function redlineInMarkdown(runs: readonly RedlineRun[]): string {
  return settleBlanks(runs)
    .map((run) => {
      const text = escapeMarkdown(run.text);
      switch (run.kind) {
        case "kept":
          return text;
        case "inserted":
          return `<ins>${text}</ins>${movedMark(run)}`;
        case "deleted":
          return `<del>${text}</del>${movedMark(run)}`;
      }
    })
    .join("");
}

/** Both ends of a phrase that moved bear its mark, since a reader of Markdown has nothing but words. */
function movedMark({ kind, move }: RedlineRun): string {
  if (move === undefined) return "";
  return kind === "inserted"
    ? `<sup>moved here, ${escapeMarkdown(move)}</sup>`
    : `<sup>moved, ${escapeMarkdown(move)}</sup>`;
}
