import { concordanceEvents } from "@travaux/model";
import { z } from "zod";
import { answer } from "../answer.ts";
import { procedure, router } from "../procedure.ts";
import { name, optionalName } from "../schemas.ts";

export const negotiations = router({
  list: procedure.meta({ permission: "read" }).query(({ ctx }) => answer(ctx.travaux.listNegotiations())),
  create: procedure
    .meta({ permission: "convene" })
    .input(z.strictObject({ name, title: name, zone: optionalName }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.newNegotiation(input))),
  concordance: procedure
    .meta({ permission: "read" })
    .input(
      z.strictObject({
        negotiation: name,
        before: optionalName,
        after: optionalName,
        by: optionalName,
        happened: z.array(z.enum(concordanceEvents)).max(concordanceEvents.length).optional(),
        section: optionalName,
        draft: optionalName,
      }),
    )
    .query(({ ctx, input }) => answer(ctx.travaux.tabulateConcordance(input))),
  progress: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.measureProgress(input))),
  standing: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.listStanding(input))),
  flow: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, address: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.traceFlow(input))),
});
