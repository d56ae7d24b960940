import type { Progress } from "@travaux/model";
import { plain, quiet, strong } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { NAMING_CELLS, progressTables } from "../view/progress-tables.ts";
import { printBlock } from "./margin-block.ts";
import { printTable } from "./table.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** How far a negotiation has come, draft by draft and round by round, with the rules of what is counted. */
export function renderProgress(progress: Progress, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const { drafts, rounds, rules } = progressTables(progress);
  const print = (table: typeof drafts, naming: number): readonly string[] =>
    printTable(
      table.titles.map((title, at) => ({ title, align: at < naming ? "start" : "end" })),
      table.rows.map((row) =>
        row.map((cell, at) => [at === 0 ? strong(showControls(cell)) : plain(showControls(cell))]),
      ),
      page,
    );
  const lines = [
    ...print(drafts, NAMING_CELLS.drafts),
    ...(rounds.rows.length === 0 ? [] : ["", ...print(rounds, NAMING_CELLS.rounds)]),
    "",
    ...rules.flatMap((rule) => printBlock({ margin: [], indent: 0, text: [quiet(rule)] }, page)),
  ];
  return `${lines.join("\n")}\n`;
}
