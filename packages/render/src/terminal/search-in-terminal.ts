import type { SearchHit, SearchResult } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { snippetOf } from "../view/snippet.ts";
import { printBlock } from "./margin-block.ts";
import { markedRuns } from "./paint.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** What a search found, best first: each paragraph's address and the words around what was looked for. */
export function renderSearch(result: SearchResult, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const shown = result.hits.length < result.total ? `, the first ${result.hits.length} shown` : "";
  const count = result.total === 0 ? "nothing" : `${counted(result.total, "paragraph")}${shown}`;
  const head = [strong(`“${showControls(result.query)}”`), { text: `: ${count}`, style: "plain" } as const];
  const hits = result.hits.flatMap((hit) => ["", ...printHit(hit, options)]);
  return `${[...printBlock({ margin: [], indent: 0, text: head }, page), ...hits].join("\n")}\n`;
}

function printHit(hit: SearchHit, options: TerminalOptions): readonly string[] {
  const page = { margin: 2, width: widthOf(options), colour: options.colour };
  const name = hit.address === null ? `#${hit.paragraph}@${hit.draft}` : `${hit.address}@${hit.draft}`;
  const path = hit.path.slice(0, -1).map(showControls).join(" › ");
  const title: readonly StyledRun[] = [strong(showControls(name)), quiet(path === "" ? "" : `  ${path}`)];
  const runs = options.all ? snippetOf(hit.text, hit.matches, Infinity) : snippetOf(hit.text, hit.matches);
  return [
    ...printBlock({ margin: [], indent: 0, text: title }, { ...page, margin: 0 }),
    ...printBlock({ margin: [], indent: 0, text: markedRuns(runs, options.colour) }, page),
  ];
}
