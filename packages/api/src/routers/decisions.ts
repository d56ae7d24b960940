import { z } from "zod";
import { answer } from "../answer.ts";
import { procedure, router } from "../procedure.ts";
import { name } from "../schemas.ts";

export const decisions = router({
  list: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name }))
    .query(({ ctx, input }) => answer(ctx.travaux.listDecisions(input))),
  correctAlignment: procedure
    .meta({ permission: "contribute" })
    .input(
      z.strictObject({
        negotiation: name,
        says: z.enum(["pin", "forbid"]),
        addresses: z.tuple([name, name]),
        author: name,
      }),
    )
    .mutation(({ ctx, input }) => answer(ctx.travaux.correctAlignment(input))),
  revoke: procedure
    .meta({ permission: "contribute" })
    .input(z.strictObject({ negotiation: name, decision: name, author: name }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.revokeDecision(input))),
});
