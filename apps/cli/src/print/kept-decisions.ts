import type { DecisionList } from "@travaux/model";
import { decisionInWords } from "@travaux/render";
import { confirmation } from "./confirmation.ts";

/** What was decided, one sentence a decision, with its number. */
export function keptDecisions({ decisions }: DecisionList, context: Parameters<typeof confirmation>[1]): string {
  return decisions
    .map((decision) =>
      confirmation(`${decisionInWords(decision)}: decision ${decision.number}, by ${decision.author}.`, context),
    )
    .join("");
}
