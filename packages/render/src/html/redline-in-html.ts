import type { RedlineRun } from "@travaux/model";
import { settleBlanks } from "../view/settle-blanks.ts";
import { element } from "./element.ts";
import type { HtmlNode } from "./element.ts";

/** A redline as `ins` and `del` and text. Both ends of a phrase that moved are marked so. */
export function redlineInHtml(runs: readonly RedlineRun[]): readonly HtmlNode[] {
  return settleBlanks(runs).map((run) => {
    if (run.kind === "kept") return run.text;
    const tag = run.kind === "inserted" ? "ins" : "del";
    if (run.move === undefined) return element(tag, {}, run.text);
    const title = run.kind === "inserted" ? "moved to here" : "moved from here";
    return element(tag, { class: "phrase-moved", title }, run.text);
  });
}
