import type { Citations, Cited, ListedCitation, StatementList } from "@travaux/model";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import {
  citationCount,
  countsInWords,
  fatesInWords,
  headInWords,
  labelsInWords,
  messagesOf,
  nowInWords,
  settledInWords,
  statusInWords,
  valueInWords,
} from "../view/citation-words.ts";
import { snippetOf } from "../view/snippet.ts";
import { printBlock } from "./margin-block.ts";
import { markedRuns } from "./paint.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** The citations of a text in reading order: what each names and means, and the words around it; then what it asks for. */
export function renderCitations(citations: Citations, options: TerminalOptions): string {
  const { statement, text } = citations;
  const title = statement.title === "" ? "" : `${showControls(statement.title)}: `;
  const head = headInWords(statement);
  const lines = [
    ...block(options, 0, plain(`${title}${citationCount(citations.citations.length)}`)),
    ...(head === "" ? [] : block(options, 0, quiet(showControls(head)))),
    ...messagesOf(citations.findings).flatMap((message) => block(options, 0, warning(message))),
    ...citations.citations.flatMap((citation) => {
      const { paragraph, from } = paragraphAround(text, citation.from);
      return [
        "",
        ...printCitation(citation, { text: paragraph, from: citation.from - from, to: citation.to - from }, options),
      ];
    }),
    ...citations.wordings.flatMap((wording) => [
      "",
      ...block(options, 0, strong(`Asks to ${wording.change}: `), plain(showControls(wording.text))),
      ...fatesInWords(wording).flatMap((fate) => block(options, 2, plain(showControls(fate)))),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Where a paragraph is cited: by whom and when, under which number, and with which words. */
export function renderCited(cited: Cited, options: TerminalOptions): string {
  const lines = [
    ...block(options, 0, strong(showControls(cited.address)), plain(`: ${citationCount(cited.citations.length)}`)),
    ...cited.citations.flatMap(({ statement, citation, passage, names, status }) => [
      "",
      ...block(options, 0, plain(showControls(`${statement.id} · ${statement.title}`))),
      ...block(options, 0, quiet(showControls(headInWords(statement)))),
      ...block(
        options,
        0,
        plain(
          `${status === "ambiguous" ? "may mean " : "as "}${names.map(({ label, draft }) => `${label}@${draft}`).join(status === "ambiguous" ? " or " : ", ")}`,
        ),
      ),
      ...printCitation(citation, passage, options),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The statements of a negotiation, and how many of their citations are bound. */
export function renderStatements(list: StatementList, options: TerminalOptions): string {
  const lines = [
    ...block(
      options,
      0,
      strong(showControls(list.negotiation.title)),
      plain(
        `: ${list.statements.length === 0 ? "no statements" : list.statements.length === 1 ? "1 statement" : `${list.statements.length} statements`}`,
      ),
    ),
    ...list.statements.flatMap((entry) => {
      const { title, speaker, onBehalfOf, round, date } = entry.particulars;
      const who = [
        valueInWords(date),
        valueInWords(speaker),
        onBehalfOf.value === null ? "" : `on behalf of ${onBehalfOf.value}`,
        round.value === null ? "" : `round ${round.value}`,
      ];
      return [
        "",
        ...block(options, 0, strong(showControls(entry.id)), plain(showControls(`  ${valueInWords(title)}`))),
        ...block(options, 2, quiet(showControls(who.filter((words) => words !== "").join(" · ")))),
        ...block(options, 2, plain(countsInWords(entry))),
        ...messagesOf(entry.findings).flatMap((message) => block(options, 2, warning(message))),
      ];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function warning(text: string): StyledRun {
  return { text: showControls(text), style: "warning" };
}

function block(options: TerminalOptions, margin: number, ...text: readonly StyledRun[]): readonly string[] {
  return printBlock({ margin: [], indent: 0, text }, { margin, width: widthOf(options), colour: options.colour });
}

function printCitation(
  citation: ListedCitation,
  passage: { readonly text: string; readonly from: number; readonly to: number },
  options: TerminalOptions,
): readonly string[] {
  const part = citation.part === undefined ? "" : ` · ${citation.part.replace(":", " ")}`;
  const status = statusInWords(citation);
  const asides = [nowInWords(citation), settledInWords(citation)].filter((words) => words !== null);
  const head = [
    quiet(`${citation.number}  `),
    strong(showControls(labelsInWords(citation))),
    quiet(showControls(`${part}${status === "" ? "" : ` · ${status}`}`)),
  ];
  return [
    ...block(options, 0, ...head),
    ...printBlock(
      {
        margin: [],
        indent: 0,
        text: markedRuns(snippetOf(passage.text, [{ from: passage.from, to: passage.to }]), options.colour),
      },
      { margin: 2, width: widthOf(options), colour: options.colour },
    ),
    ...asides.flatMap((words) => block(options, 2, quiet(showControls(words)))),
    ...(citation.settled === undefined && citation.status !== "bound" ? messagesOf(citation.findings) : []).flatMap(
      (message) => block(options, 2, warning(message)),
    ),
  ];
}

/** The paragraph of the statement that a place lies in, and where it begins. */
function paragraphAround(text: string, at: number): { readonly paragraph: string; readonly from: number } {
  const before = text.lastIndexOf("\n\n", at);
  const from = before < 0 ? 0 : before + 2;
  const end = text.indexOf("\n\n", at);
  return { paragraph: text.slice(from, end < 0 ? text.length : end), from };
}
