import type { RedlineRun } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { foldKept } from "../view/fold-kept.ts";
import type { FoldedRun } from "../view/fold-kept.ts";
import { markedRuns } from "./paint.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** A redline as styled runs, ready to be wrapped; the middle of long kept runs is folded unless all is wanted. */
export function redlineRuns(runs: readonly RedlineRun[], options: TerminalOptions): readonly StyledRun[] {
  const shown = options.all ? runs : foldKept(runs);
  return markedRuns(shown.map(styledRun), options.colour);
}

function styledRun(run: FoldedRun): StyledRun {
  switch (run.kind) {
    case "folded":
      return { text: `⋯ ${counted(run.words, "word")} ⋯`, style: "quiet" };
    case "kept":
      return { text: run.text, style: "plain" };
    case "inserted":
      return { text: run.text, style: run.move === undefined ? "inserted" : "moved-here" };
    case "deleted":
      return { text: run.text, style: run.move === undefined ? "deleted" : "moved-away" };
  }
}
