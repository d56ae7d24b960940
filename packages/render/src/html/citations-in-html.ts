import type { Citations, Cited, StatementList } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { citationTable, citedTable, statementTable } from "../view/citation-table.ts";
import type { WordTable } from "../view/citation-table.ts";
import { citationCount, fatesInWords, headInWords, messagesOf } from "../view/citation-words.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";

/** A statement with its citations marked in its text, as a page of its own. */
export function renderCitationsHtml(citations: Citations): string {
  const { statement, wordings, findings } = citations;
  const said = headInWords(statement);
  const summary = `${citationCount(citations.citations.length)}${said === "" ? "" : `; ${said}`}.`;
  const asked = wordings.map((wording) =>
    element("li", { dir: "auto" }, `${wording.text}: ${fatesInWords(wording).join(" ")}`),
  );
  return printPage(
    { title: statement.title, summary },
    ...messagesOf(findings).map((message) => element("p", {}, message)),
    tableOf("Citations", citationTable(citations)),
    ...(asked.length === 0
      ? []
      : [element("section", {}, element("h2", {}, "What is asked for"), element("ul", {}, ...asked))]),
    element("section", { lang: statement.language, dir: "auto" }, ...markedText(citations)),
  );
}

/** Where a paragraph is cited, as a page of its own. */
export function renderCitedHtml(cited: Cited): string {
  const summary = `${citationCount(cited.citations.length)}.`;
  return printPage({ title: cited.address, summary }, tableOf("Citations of the paragraph", citedTable(cited)));
}

/** The statements of a negotiation, as a page of its own. */
export function renderStatementsHtml(list: StatementList): string {
  const summary = `${counted(list.statements.length, "statement")}.`;
  return printPage({ title: list.negotiation.title, summary }, tableOf("Statements", statementTable(list)));
}

function tableOf(caption: string, { titles, rows }: WordTable): HtmlElement {
  return tableElement(
    caption,
    titles.map((title) => ({ title })),
    rows,
  );
}

/** The paragraphs of the text with its citations marked, each with its number. */
function markedText({ text, citations }: Citations): readonly HtmlElement[] {
  let at = 0;
  return text.split("\n\n").map((paragraph) => {
    const from = at;
    const to = from + paragraph.length;
    at = to + 2;
    let shown = from;
    const inside = citations.filter((citation) => citation.from >= from && citation.to <= to);
    const runs = inside.flatMap((citation) => {
      const before = text.slice(shown, citation.from);
      shown = citation.to;
      return [before, element("mark", { title: `citation ${citation.number}` }, citation.text)];
    });
    return element("p", { dir: "auto" }, ...runs, text.slice(shown, to));
  });
}
