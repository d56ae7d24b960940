import { trpcCode, wireNames, wireSentence } from "@travaux/api";
import type { Authority } from "@travaux/api";
import type { Travaux } from "@travaux/application";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";
import type { FastifyInstance } from "fastify";
import { attachmentName } from "./attachment-name.ts";
import { ORIGINAL_POLICY } from "./security-headers.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";

interface OriginalParams {
  readonly negotiation: string;
  readonly draft: string;
}

/**
 * `GET /api/originals/<negotiation>/<draft>`: the file that a draft was read from, byte for byte, as a download.
 *
 * It came from a stranger: it is never shown under this origin, whatever it says it is.
 */
export function originalRoute(app: FastifyInstance, travaux: Travaux, authority: Authority): void {
  app.get<{ Params: OriginalParams }>("/api/originals/:negotiation/:draft", async (request, reply) => {
    const { negotiation, draft } = request.params;
    const isAllowed = await authority("read", negotiation);
    const original = isAllowed ? await travaux.fetchOriginal({ negotiation, draft }) : null;
    if (original === null || !original.ok) {
      const refusal = original === null ? ({ kind: "not-allowed" } as const) : original.error;
      const status = getHTTPStatusCodeFromError(new TRPCError({ code: trpcCode[refusal.kind] }));
      return sendRefusal(reply, status, refusalBody(refusal.kind, wireSentence(refusal), wireNames(refusal)));
    }
    return reply
      .header("content-security-policy", ORIGINAL_POLICY)
      .header("content-disposition", attachmentName(original.value.name))
      .header("cache-control", "no-store")
      .type("application/octet-stream")
      .send(Buffer.from(original.value.bytes));
  });
}
