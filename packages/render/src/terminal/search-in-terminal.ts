import type { SearchHit, SearchResult, Span, StatementHit } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { passageLifeInWords } from "../view/passage-life.ts";
import { snippetOf } from "../view/snippet.ts";
import { printBlock } from "./margin-block.ts";
import { markedRuns } from "./paint.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * What a search found, best first: each passage's address, its life in one line, and the words around what was looked for;
 * then the statements.
 */
export function renderSearch(result: SearchResult, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const head = [strong(`“${showControls(result.query)}”`), { text: `: ${countsOf(result)}`, style: "plain" } as const];
  const hits = result.hits.flatMap((hit) => ["", ...printHit(hit, options)]);
  const { statements } = result;
  const said = statements.hits.flatMap((hit) => ["", ...printStatementHit(hit, options)]);
  return `${[...printBlock({ margin: [], indent: 0, text: head }, page), ...hits, ...said].join("\n")}\n`;
}

function countsOf({ total, passages, hits, statements }: SearchResult): string {
  const parts: string[] = [];
  if (total > 0) {
    const joined =
      passages < total
        ? `${counted(passages, "passage")} in ${counted(total, "paragraph")}`
        : counted(total, "paragraph");
    parts.push(hits.length < passages ? `${joined}, the first ${hits.length} shown` : joined);
  }
  if (statements.total > 0) {
    const places = `${counted(statements.total, "place")} in statements`;
    parts.push(
      statements.hits.length < statements.total ? `${places}, the first ${statements.hits.length} shown` : places,
    );
  }
  return parts.length === 0 ? "nothing" : parts.join("; ");
}

function printHit(hit: SearchHit, options: TerminalOptions): readonly string[] {
  const name = hit.address === null ? `#${hit.paragraph}@${hit.draft}` : `${hit.address}@${hit.draft}`;
  const path = hit.path.slice(0, -1).map(showControls).join(" › ");
  const title: readonly StyledRun[] = [strong(showControls(name)), quiet(path === "" ? "" : `  ${path}`)];
  return [
    ...printLine(title, 0, options),
    ...printLine([quiet(lineOf(hit))], 2, options),
    ...printWords(hit.text, hit.matches, options),
  ];
}

/** Its life, and where else it answers: "since Zero draft (38), now 44 in Rev 3; also 41@rev-1". */
function lineOf(hit: SearchHit): string {
  const also = hit.alsoIn.map(({ draft, id, address }) => showControls(`${address ?? `#${id}`}@${draft}`)).join(", ");
  return `${passageLifeInWords(hit.life)}${also === "" ? "" : `; also ${also}`}`;
}

function printStatementHit(hit: StatementHit, options: TerminalOptions): readonly string[] {
  const particulars = [hit.onBehalfOf ?? hit.speaker, hit.date].filter((part) => part !== null).map(showControls);
  const behind = particulars.length === 0 ? "" : `  ${particulars.join(" · ")}`;
  const title: readonly StyledRun[] = [strong(`Statement: ${showControls(hit.title)}`), quiet(behind)];
  return [...printLine(title, 0, options), ...printWords(hit.text, hit.matches, options)];
}

function printWords(text: string, matches: readonly Span[], options: TerminalOptions): readonly string[] {
  const runs = options.all ? snippetOf(text, matches, Infinity) : snippetOf(text, matches);
  return printLine(markedRuns(runs, options.colour), 2, options);
}

function printLine(text: readonly StyledRun[], margin: number, options: TerminalOptions): readonly string[] {
  return printBlock({ margin: [], indent: 0, text }, { margin, width: widthOf(options), colour: options.colour });
}
