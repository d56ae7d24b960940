import type { Statement } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Outcome } from "../travaux-error.ts";

/** The statement of that id, in any case, or the only one whose id begins so: "04" for "04-upstream-partners". */
export function findStatement(
  { negotiation, statements }: { readonly negotiation: string; readonly statements: readonly Statement[] },
  asked: string,
): Outcome<Statement> {
  const wanted = asked.trim().toLowerCase();
  const exact = statements.find(({ id }) => id.toLowerCase() === wanted);
  if (exact !== undefined) return success(exact);
  const begun = wanted === "" ? [] : statements.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const [only, ...others] = begun;
  if (only !== undefined && others.length === 0) return success(only);
  const ids = (only === undefined ? statements : begun).map(({ id }) => id);
  return only === undefined
    ? failure({ kind: "no-such-statement", statement: asked, negotiation, statements: ids })
    : failure({ kind: "ambiguous-statement", statement: asked, candidates: ids });
}
