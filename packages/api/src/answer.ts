import type { Outcome } from "@travaux/application";
import { refuse } from "./wire-error.ts";

/** The answer of a use case, or its refusal thrown in the form that tRPC sends. */
export async function answer<Answer>(outcome: Promise<Outcome<Answer>>): Promise<Answer> {
  const settled = await outcome;
  if (!settled.ok) throw refuse(settled.error);
  return settled.value;
}
