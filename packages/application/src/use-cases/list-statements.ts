import type { CitationCounts, Citations, StatementList } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { allAnswers, passageOf } from "../statements/answer-of.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { Outcome } from "../travaux-error.ts";

/** The statements of a negotiation with how many of their citations are bound, and all that is open among them. */
export async function listStatements(
  { archive }: Pick<OpenPorts, "archive">,
  request: NegotiationRequest,
): Promise<Outcome<StatementList>> {
  const room = await openRoom(archive, request.negotiation);
  if (!room.ok) return room;
  const answers = await allAnswers(room.value);
  if (!answers.ok) return answers;
  return success({
    format: "travaux.statements/1",
    negotiation: room.value.shelf.negotiation,
    rounds: room.value.rounds,
    statements: answers.value.map((answer) => ({
      id: answer.statement.id ?? "",
      particulars: answer.particulars,
      source: answer.source,
      counts: countsOf(answer),
      wordings: answer.wordings.length,
      findings: answer.findings,
    })),
    open: answers.value.flatMap((answer) =>
      answer.citations
        .filter(({ status }) => status === "ambiguous" || status === "unresolved")
        .map((citation) => passageOf(answer, citation)),
    ),
  });
}

function countsOf({ citations }: Citations): CitationCounts {
  const count = (status: string): number => citations.filter((citation) => citation.status === status).length;
  return {
    bound: count("bound"),
    ambiguous: count("ambiguous"),
    unresolved: count("unresolved"),
    elsewhere: count("elsewhere"),
    none: count("none"),
    settled: citations.filter(({ settled }) => settled !== undefined).length,
  };
}
