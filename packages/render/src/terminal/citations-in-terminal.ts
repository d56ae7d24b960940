import type { Citation, Citations } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { quiet, strong } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { snippetOf } from "../view/snippet.ts";
import { printBlock } from "./margin-block.ts";
import { markedRuns } from "./paint.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** The citations of a text in reading order: what each names, and the words around it. */
export function renderCitations(citations: Citations, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const title = citations.statement.title === "" ? "" : `${showControls(citations.statement.title)}: `;
  const found = citations.citations.length;
  const count = found === 0 ? "no citations" : counted(found, "citation");
  const head = printBlock({ margin: [], indent: 0, text: [{ text: `${title}${count}`, style: "plain" }] }, page);
  const each = citations.citations.flatMap((citation) => ["", ...printCitation(citation, citations.text, options)]);
  return `${[...head, ...each].join("\n")}\n`;
}

function printCitation(citation: Citation, text: string, options: TerminalOptions): readonly string[] {
  const page = { margin: 2, width: widthOf(options), colour: options.colour };
  const { paragraph, from } = paragraphAround(text, citation.from);
  const place = { from: citation.from - from, to: citation.to - from };
  return [
    ...printBlock(
      { margin: [], indent: 0, text: [strong(namesOf(citation)), quiet(remarkOn(citation))] },
      { ...page, margin: 0 },
    ),
    ...printBlock({ margin: [], indent: 0, text: markedRuns(snippetOf(paragraph, [place]), options.colour) }, page),
  ];
}

function namesOf(citation: Citation): string {
  const names = citation.labels.map((label) =>
    typeof label === "string" ? label : `${label.from} to ${label.to ?? "the end"}`,
  );
  return showControls(names.join(", "));
}

function remarkOn(citation: Citation): string {
  const part = citation.part === undefined ? "" : ` · ${citation.part.replace(":", " ")}`;
  return citation.other === undefined ? part : `${part} · of another document: ${showControls(citation.other)}`;
}

/** The paragraph of the statement that a place lies in, and where it begins. */
function paragraphAround(text: string, at: number): { readonly paragraph: string; readonly from: number } {
  const before = text.lastIndexOf("\n\n", at);
  const from = before < 0 ? 0 : before + 2;
  const end = text.indexOf("\n\n", at);
  return { paragraph: text.slice(from, end < 0 ? text.length : end), from };
}
