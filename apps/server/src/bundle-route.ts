import { trpcCode, wireNames, wireSentence } from "@travaux/api";
import type { Authority } from "@travaux/api";
import type { Travaux } from "@travaux/application";
import { renderBundle } from "@travaux/render";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";
import type { FastifyInstance } from "fastify";
import { attachmentName } from "./attachment-name.ts";
import { ORIGINAL_POLICY } from "./security-headers.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";

/** `GET /api/bundles/<negotiation>`: everything of a negotiation in one file, as a download, for whoever may read it. */
export function bundleRoute(app: FastifyInstance, travaux: Travaux, authority: Authority): void {
  app.get<{ Params: { readonly negotiation: string } }>("/api/bundles/:negotiation", async (request, reply) => {
    const { negotiation } = request.params;
    const isAllowed = await authority("read", negotiation);
    const bundle = isAllowed ? await travaux.exportBundle({ negotiation }) : null;
    if (bundle === null || !bundle.ok) {
      const refusal = bundle === null ? ({ kind: "not-allowed" } as const) : bundle.error;
      const status = getHTTPStatusCodeFromError(new TRPCError({ code: trpcCode[refusal.kind] }));
      return sendRefusal(reply, status, refusalBody(refusal.kind, wireSentence(refusal), wireNames(refusal)));
    }
    return reply
      .header("content-security-policy", ORIGINAL_POLICY)
      .header("content-disposition", attachmentName(`${bundle.value.manifest.negotiation.name}.travaux`))
      .header("cache-control", "no-store")
      .type("application/octet-stream")
      .send(Buffer.from(renderBundle(bundle.value)));
  });
}
