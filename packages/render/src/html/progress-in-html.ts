import type { Progress } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { NAMING_CELLS, progressTables } from "../view/progress-tables.ts";
import { element } from "./element.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";

/** How far a negotiation has come as a page of its own, with the rules of what is counted. */
export function renderProgressHtml(progress: Progress): string {
  const { drafts, rounds, rules } = progressTables(progress);
  const columns = (titles: readonly string[], naming: number) =>
    titles.map((title, at) => ({ title, isNumber: at >= naming }));
  return printPage(
    {
      title: "Progress",
      summary: `${counted(progress.drafts.length, "draft")}, ${counted(progress.rounds.length, "round")}.`,
    },
    tableElement("Drafts, in order", columns(drafts.titles, NAMING_CELLS.drafts), drafts.rows),
    ...(rounds.rows.length === 0
      ? []
      : [tableElement("Rounds", columns(rounds.titles, NAMING_CELLS.rounds), rounds.rows)]),
    element("h2", {}, "What is counted"),
    element("ul", {}, ...rules.map((rule) => element("li", {}, rule))),
  );
}
