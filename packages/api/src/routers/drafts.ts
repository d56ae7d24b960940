import { setImmediate as othersTurn } from "node:timers/promises";
import { comparisonParts, draftReportParts } from "@travaux/model";
import { z } from "zod";
import { answer } from "../answer.ts";
import { bytesOfUpload } from "../bytes-of-upload.ts";
import { procedure, router } from "../procedure.ts";
import {
  draftKind,
  fileName,
  legend,
  mends,
  name,
  names,
  optionalName,
  ordinal,
  ordinals,
  part,
  revisions,
  revoked,
} from "../schemas.ts";

const sent = { upload: name, name: fileName };
const mended = { mends: mends.optional(), legend: legend.optional() };
const mending = { ...mended, negotiation: name, draft: optionalName, revoke: revoked.optional() };

export const drafts = router({
  list: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name }))
    .query(({ ctx, input }) => answer(ctx.travaux.listDrafts(input))),
  show: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName, label: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.showDraft(input))),
  // For a page that must not be held up by an answer of megabytes: the same report, a line of JSON for each part.
  showInParts: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName }))
    .query(async ({ ctx, input }) => inTurns(draftReportParts(await answer(ctx.travaux.showDraft(input))))),
  compare: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, before: name, after: name, label: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.diffDrafts(input))),
  template: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, before: optionalName, after: name }))
    .query(({ ctx, input }) => answer(ctx.travaux.templateOfDrafts(input))),
  report: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, before: name, after: name, label: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.reportChanges(input))),
  // Likewise.
  compareInParts: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, before: name, after: name }))
    .query(async ({ ctx, input }) => inTurns(comparisonParts(await answer(ctx.travaux.diffDrafts(input))))),
  margins: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.annotateDraft(input))),
  provenance: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName, ...part }))
    .query(({ ctx, input }) => answer(ctx.travaux.blameDraft(input))),
  // A mutation although it keeps nothing: what a query is asked with stands in the address, and a file's name must not.
  preview: procedure
    .meta({ permission: "preview" })
    .input(z.strictObject({ ...sent, ...mended, language: optionalName, revisions: revisions.optional() }))
    .mutation(({ ctx, input: { upload, name: fileName, ...options } }) =>
      answer(ctx.travaux.showFile({ file: { name: fileName, bytes: bytesOfUpload(ctx, upload) }, ...options })),
    ),
  mends: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ negotiation: name, draft: optionalName }))
    .query(({ ctx, input }) => answer(ctx.travaux.listMends(input))),
  // A mutation although it keeps nothing: words of a draft must not stand in an address.
  previewMends: procedure
    .meta({ permission: "read" })
    .input(z.strictObject({ ...mending }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.previewMends(input))),
  mend: procedure
    .meta({ permission: "contribute" })
    .input(z.strictObject({ ...mending, author: name }))
    .mutation(({ ctx, input }) => answer(ctx.travaux.mendDraft(input))),
  correct: procedure
    .meta({ permission: "contribute" })
    .input(
      z.strictObject({
        negotiation: name,
        draft: name,
        says: z.strictObject({
          date: name.nullable().optional(),
          symbol: name.nullable().optional(),
          rounds: ordinals.optional(),
        }),
        author: name,
      }),
    )
    .mutation(({ ctx, input }) => answer(ctx.travaux.correctDraft(input))),
  add: procedure
    .meta({ permission: "contribute" })
    .input(
      z.strictObject({
        ...sent,
        ...mended,
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
        author: optionalName,
      }),
    )
    .mutation(async ({ ctx, input: { upload, name: fileName, ...particulars } }) => {
      const file = { name: fileName, bytes: bytesOfUpload(ctx, upload) };
      const added = await answer(ctx.travaux.addDraft({ file, ...particulars }));
      ctx.uploads.release(upload);
      return added;
    }),
});

/** What tRPC sends piece by piece; the next is made when there is room for it, and others who asked had their turn. */
async function* inTurns<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece, void> {
  for (const piece of pieces) {
    yield piece;
    await othersTurn();
  }
}
