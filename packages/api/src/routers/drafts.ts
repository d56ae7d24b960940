import { z } from "zod";
import { answer } from "../answer.ts";
import type { Uploads } from "../context.ts";
import { procedure, router } from "../procedure.ts";
import { draftKind, fileName, name, names, optionalName, ordinal, ordinals, revisions } from "../schemas.ts";
import { refuse } from "../wire-error.ts";

const sent = { upload: name, name: fileName };

export const drafts = router({
  list: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name }))
    .query(({ ctx, input }) => answer(ctx.travaux.listDrafts(input))),
  show: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName, label: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.showDraft(input))),
  compare: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, before: name, after: name, label: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.diffDrafts(input))),
  // A mutation although it keeps nothing: what a query is asked with stands in the address, and a file's name must not.
  preview: procedure
    .meta({ permission: "preview" })
    .input(z.strictObject({ ...sent, language: optionalName, revisions: revisions.optional() }))
    .mutation(({ ctx, input: { upload, name: fileName, ...options } }) =>
      answer(ctx.travaux.showFile({ file: { name: fileName, bytes: sentBytes(ctx.uploads, upload) }, ...options })),
    ),
  add: procedure
    .meta({ permission: "contribute" })
    .input(
      z.strictObject({
        ...sent,
        negotiation: name,
        label: name,
        date: optionalName,
        rounds: ordinals.optional(),
        language: optionalName,
        basedOn: names.optional(),
        kind: draftKind.optional(),
        symbol: optionalName,
        issue: ordinal.optional(),
        text: optionalName,
      }),
    )
    .mutation(async ({ ctx, input: { upload, name: fileName, ...particulars } }) => {
      const file = { name: fileName, bytes: sentBytes(ctx.uploads, upload) };
      const added = await answer(ctx.travaux.addDraft({ file, ...particulars }));
      ctx.uploads.release(upload);
      return added;
    }),
});

function sentBytes(uploads: Uploads, upload: string): Uint8Array {
  const bytes = uploads.bytesOf(upload);
  if (bytes === null) throw refuse({ kind: "no-such-upload" });
  return bytes;
}
