import type { Paragraph } from "@travaux/model";
import { element } from "../html/element.ts";
import type { HtmlElement, HtmlNode } from "../html/element.ts";
import { styledRunInHtml } from "../html/styled-run-in-html.ts";
import type { StyledRun } from "../text/styled-run.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { runsOfParagraph } from "../view/paragraph-runs.ts";

/** Where the mark of a note leads; nowhere when it gives null. */
export type AddressOfNote = (note: string) => string | null;

/** The text of a paragraph with its brackets, tracked changes and marks of notes. */
export function textNodes(paragraph: Paragraph, names: ParagraphNames, noteAt: AddressOfNote): readonly HtmlNode[] {
  return runsOfParagraph(paragraph, names).map((run) => runNode(run, noteAt));
}

/** The cells of a table row, each with its part of the text. */
export function cellNodes(
  row: Paragraph,
  names: ParagraphNames,
  noteAt: AddressOfNote,
): readonly (readonly HtmlNode[])[] {
  const cells: HtmlNode[][] = [[]];
  for (const run of runsOfParagraph(row, names)) {
    for (const [at, text] of run.text.split("\t").entries()) {
      if (at > 0) cells.push([]);
      if (text !== "") cells.at(-1)?.push(runNode({ ...run, text }, noteAt));
    }
  }
  return cells;
}

function runNode(run: StyledRun, noteAt: AddressOfNote): HtmlNode {
  const href = run.note === undefined ? null : noteAt(run.note);
  return href === null ? styledRunInHtml(run) : element("a", { class: "note-mark", href }, run.text);
}

/** A sign at the end of what has no number to follow. */
export function followSign(name: string, href: string): HtmlElement {
  return element("a", { class: "mark", href, "aria-label": `Address of ${name}` }, "¶");
}
