import { z } from "zod";
import { answer } from "../answer.ts";
import { procedure, router } from "../procedure.ts";
import { name } from "../schemas.ts";

const paragraph = z.strictObject({ negotiation: name, address: name });

export const paragraphs = router({
  history: procedure
    .meta({ permission: "read" })
    .input(paragraph)
    .query(({ ctx, input }) => answer(ctx.travaux.traceHistory(input))),
  provenance: procedure
    .meta({ permission: "read" })
    .input(paragraph)
    .query(({ ctx, input }) => answer(ctx.travaux.blameParagraph(input))),
  cited: procedure
    .meta({ permission: "read" })
    .input(paragraph)
    .query(({ ctx, input }) => answer(ctx.travaux.citedParagraph(input))),
});
