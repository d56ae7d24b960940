import { z } from "zod";
import { answer } from "../answer.ts";
import { bytesOfUpload } from "../bytes-of-upload.ts";
import { procedure, router } from "../procedure.ts";
import { fileName, name } from "../schemas.ts";

const sent = z.strictObject({ upload: name, name: fileName });

/**
 * A bundle says itself which negotiation it is of, and may start one: so both ask for the permission to convene. What a
 * preview says of conflicts is of what is kept, which whoever may only have files read does not see.
 */
export const bundles = router({
  // A mutation although it keeps nothing: what a query is asked with stands in the address, and a file's name must not.
  preview: procedure
    .meta({ permission: "convene" })
    .input(sent)
    .mutation(({ ctx, input: { upload, name: fileName } }) =>
      answer(ctx.travaux.previewBundle({ file: { name: fileName, bytes: bytesOfUpload(ctx, upload) } })),
    ),
  import: procedure
    .meta({ permission: "convene" })
    .input(sent)
    .mutation(async ({ ctx, input: { upload, name: fileName } }) => {
      const taken = await answer(
        ctx.travaux.importBundle({ file: { name: fileName, bytes: bytesOfUpload(ctx, upload) } }),
      );
      ctx.uploads.release(upload);
      return taken;
    }),
});
