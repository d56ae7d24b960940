import type { BracketChange, ChangeClass, ComparedPair, RedlineRun } from "@travaux/model";
import { changeWords } from "./change-words.ts";

const bracketWords = {
  opened: "opened",
  closed: "closed",
  lifted: "lifted",
  moved: "moved",
  content: "content changed",
} as const satisfies Record<BracketChange, string>;

/** What a class of change is called of a pair, with what is known of it: "legal force (weaker)", "brackets (lifted)". */
export function changeInWords(pair: ComparedPair, change: ChangeClass): string {
  const details = new Set(pair.redline.flatMap((entry) => entry.runs.flatMap((run) => detailOf(run, change) ?? [])));
  return details.size === 0 ? changeWords[change] : `${changeWords[change]} (${[...details].join(", ")})`;
}

function detailOf(run: RedlineRun, change: ChangeClass): string | undefined {
  if (run.changes?.includes(change) !== true) return undefined;
  if (change === "legal-force") return run.force;
  return change === "brackets" && run.brackets !== undefined ? bracketWords[run.brackets] : undefined;
}
