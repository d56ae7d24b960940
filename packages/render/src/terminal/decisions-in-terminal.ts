import type { DecisionList, ListedDecision } from "@travaux/model";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { decisionCount, decisionInWords, endInWords, minuteOf } from "../view/decision-words.ts";
import { printBlock } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** What people decided, in the order in which they did; each with its number, who did, when, and what became of it. */
export function renderDecisions(list: DecisionList, options: TerminalOptions): string {
  const width = widthOf(options);
  const head = [strong(showControls(list.negotiation)), plain(`: ${decisionCount(list)}.`)];
  const widest = Math.max(0, ...list.decisions.map(({ number }) => `${number}`.length));
  const page = { margin: widest + 2, width, colour: options.colour };
  const blocks = list.decisions.flatMap((decision) => ["", ...printDecision(decision, page)]);
  return `${[...printBlock({ margin: [], indent: 0, text: head }, { ...page, margin: 0 }), ...blocks].join("\n")}\n`;
}

function printDecision(decision: ListedDecision, page: Parameters<typeof printBlock>[1]): readonly string[] {
  const stands = decision.state === "standing";
  const end = endInWords(decision);
  const words = showControls(decisionInWords(decision));
  const by = `by ${decision.author}, ${minuteOf(decision.at)} · ${decision.uuid}`;
  const block = (text: readonly StyledRun[], margin: readonly StyledRun[] = []): readonly string[] =>
    printBlock({ margin, indent: 0, text }, page);
  return [
    ...block([stands ? plain(words) : quiet(words)], [strong(`${decision.number}`)]),
    ...(end === null
      ? []
      : block([{ text: showControls(end), style: decision.state === "lost" ? "warning" : "plain" }])),
    ...block([quiet(showControls(by))]),
  ];
}
