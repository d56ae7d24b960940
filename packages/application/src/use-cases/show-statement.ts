import type { Citations } from "@travaux/model";
import { findStatement } from "../naming/find-statement.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { answerOf } from "../statements/answer-of.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { Outcome } from "../travaux-error.ts";

export interface StatementRequest extends NegotiationRequest {
  /** Id, or as much of the beginning of it as names it alone. */
  readonly statement: string;
}

/** One statement with its citations, bound, and the changes of wording that it asks for. */
export async function showStatement(
  { archive }: Pick<OpenPorts, "archive">,
  request: StatementRequest,
): Promise<Outcome<Citations>> {
  const room = await openRoom(archive, request.negotiation);
  if (!room.ok) return room;
  const { shelf, statements } = room.value;
  const statement = findStatement({ negotiation: shelf.negotiation.name, statements }, request.statement);
  return statement.ok ? answerOf(room.value, statement.value) : statement;
}
