import type { DraftReport, Finding } from "@travaux/model";
import { quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { findingsInWords } from "../view/draft-words.ts";
import { placeFindings } from "../view/finding-places.ts";
import type { PlacedFinding } from "../view/finding-places.ts";
import { printBlock } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** The findings of a draft for reading in a terminal, warnings first, each with its place and its words. */
export function renderFindings(report: DraftReport, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const head = [
    strong(showControls(report.source.name)),
    { text: `: ${findingsInWords(report)}.`, style: "plain" } as const,
  ];
  const lines = [
    ...printBlock({ margin: [], indent: 0, text: head }, page),
    ...printFindings(placeFindings(report), options),
  ];
  return `${lines.join("\n")}\n`;
}

/** A line or more for each finding. */
export function printFindings(findings: readonly PlacedFinding[], options: TerminalOptions): readonly string[] {
  const page = { margin: 2, width: widthOf(options), colour: options.colour };
  return findings.flatMap((placed) =>
    printBlock({ margin: [findingSign(placed.finding)], indent: 0, text: wordsOfFinding(placed) }, page),
  );
}

/** "!" for what should be looked at, "·" for what is only said. */
export function findingSign({ severity }: Finding): StyledRun {
  return severity === "warning" ? { text: "!", style: "warning" } : quiet("·");
}

/** Its place, its sentence, the words that it is about and its code. */
export function wordsOfFinding(
  placed: PlacedFinding,
): readonly { text: string; style: "strong" | "plain" | "quiet" }[] {
  const place = placed.place === null ? [] : [strong(placed.place), { text: ": ", style: "plain" as const }];
  const quotation = placed.quotation === null ? [] : [quiet(` — “${placed.quotation}”`)];
  const code = quiet(` (${placed.finding.code})`);
  const runs = [...place, { text: showControls(placed.finding.message), style: "plain" as const }, ...quotation, code];
  return runs.map(({ text, style }) => ({ text, style: style === "strong" || style === "quiet" ? style : "plain" }));
}
