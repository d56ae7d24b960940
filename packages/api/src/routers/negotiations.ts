import { concordanceEvents, synopsisBases } from "@travaux/model";
import { z } from "zod";
import { answer } from "../answer.ts";
import { procedure, router } from "../procedure.ts";
import { name, optionalName, part } from "../schemas.ts";

/** More texts do not stand beside each other on any screen. */
const MOST_COLUMNS = 6;

export const negotiations = router({
  list: procedure.meta({ permission: "read" }).query(({ ctx }) => answer(ctx.travaux.listNegotiations())),
  create: procedure
    .meta({ permission: "convene" })
    .input(z.strictObject({ name, title: name, zone: optionalName }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.newNegotiation(input))),
  addRound: procedure
    .meta({ permission: "contribute" })
    .input(z.strictObject({ negotiation: name, label: name, from: name, to: name }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.addRound(input))),
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
  synopsis: procedure
    .meta({ permission: "read" })
    .input(
      z.strictObject({
        negotiation: name,
        drafts: z
          .tuple([name], name)
          .refine((drafts) => drafts.length <= MOST_COLUMNS, "six drafts at most are wanted"),
        against: z.enum(synopsisBases).optional(),
        ...part,
      }),
    )
    .query(({ ctx, input }) => answer(ctx.travaux.layOutSynopsis(input))),
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
