import { z } from "zod";
import { answer } from "../answer.ts";
import { procedure, router } from "../procedure.ts";
import { name, query } from "../schemas.ts";

export const search = router({
  paragraphs: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, query, limit: z.number().int().min(1).max(500).optional() }))
    .query(({ ctx, input }) => answer(ctx.travaux.search(input))),
});
