import type { DecisionList } from "@travaux/model";
import { decisionInWords, endInWords } from "../view/decision-words.ts";
import { printCsv } from "./print-csv.ts";

const titles = ["number", "state", "decided", "by", "at", "ended", "id"];

/** What people decided as a table, one line a decision, what does not stand included. */
export function renderDecisionsCsv({ decisions }: DecisionList): string {
  const rows = decisions.map((decision) => [
    `${decision.number}`,
    decision.state,
    decisionInWords(decision),
    decision.author,
    decision.at,
    endInWords(decision) ?? "",
    decision.uuid,
  ]);
  return printCsv(titles, rows);
}
