import { z } from "zod";
import { answer } from "../answer.ts";
import { bytesOfUpload } from "../bytes-of-upload.ts";
import { procedure, router } from "../procedure.ts";
import { fileName, name, names, optionalName, ordinal } from "../schemas.ts";

const statement = { negotiation: name, statement: name };
/** More citations than any statement has. */
const citation = z.number().int().min(1).max(1_000_000);
const means = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraphs"), addresses: names.min(1) }),
  z.strictObject({ kind: z.literal("draft"), draft: name }),
  z.strictObject({ kind: z.literal("elsewhere"), document: optionalName }),
  z.strictObject({ kind: z.literal("none") }),
]);
/** What is left out stays as it is or is recognised; null says that there is none. */
const says = z.strictObject({
  title: optionalName,
  speaker: name.nullable().optional(),
  onBehalfOf: name.nullable().optional(),
  meeting: name.nullable().optional(),
  round: ordinal.nullable().optional(),
  date: name.nullable().optional(),
  language: optionalName,
});

export const statements = router({
  list: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name }))
    .query(({ ctx, input }) => answer(ctx.travaux.listStatements(input))),
  show: procedure
    .meta({ permission: "read" })
    .input(z.strictObject(statement))
    .query(({ ctx, input }) => answer(ctx.travaux.showStatement(input))),
  settle: procedure
    .meta({ permission: "contribute" })
    .input(z.strictObject({ ...statement, citation, means, author: name }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.settleCitation(input))),
  correct: procedure
    .meta({ permission: "contribute" })
    .input(z.strictObject({ ...statement, says, author: name }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.correctStatement(input))),
  // A mutation although it keeps nothing: what a query is asked with stands in the address, and a file's name must not.
  preview: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, upload: name, name: fileName, language: optionalName }))
    .mutation(({ ctx, input: { upload, name: sent, ...given } }) =>
      answer(
        ctx.travaux.citeFile({ file: { name: sent, bytes: bytesOfUpload(ctx, upload) }, inArchive: true, ...given }),
      ),
    ),
  add: procedure
    .meta({ permission: "contribute" })
    .input(
      z.strictObject({
        negotiation: name,
        upload: name,
        name: fileName,
        ...says.shape,
        author: optionalName,
      }),
    )
    .mutation(async ({ ctx, input: { upload, name: sent, ...given } }) => {
      const file = { name: sent, bytes: bytesOfUpload(ctx, upload) };
      const kept = await answer(ctx.travaux.addStatement({ file, ...given }));
      ctx.uploads.release(upload);
      return kept;
    }),
});
