import { appRouter } from "../app-router.ts";
import type { ProcedureMeta } from "../procedure.ts";

interface StatedProcedure {
  readonly type: "query" | "mutation" | "subscription";
  readonly meta?: ProcedureMeta;
}

/** What every procedure of the router states about itself, by its path: "drafts.compare". */
export function statedProcedures(): Readonly<Record<string, StatedProcedure>> {
  // At run time tRPC keeps all procedures in one flat record, by their whole path.
  const { _def: definition } = appRouter;
  const procedures = Object.entries(definition.procedures) as [string, unknown][];
  return Object.fromEntries(
    procedures.map(([path, each]) => {
      const { _def: stated } = each as { readonly _def: StatedProcedure };
      return [path, stated];
    }),
  );
}
