import { readFile } from "node:fs/promises";
import { trpcCode, wireNames, wireSentence } from "@travaux/api";
import type { Authority } from "@travaux/api";
import type { Travaux } from "@travaux/application";
import { readPageTemplate, writePage } from "@travaux/carry";
import type { PageTemplate } from "@travaux/carry";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance } from "fastify";
import { attachmentName } from "./attachment-name.ts";
import { ORIGINAL_POLICY } from "./security-headers.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";

interface PageRouteOptions {
  readonly travaux: Travaux;
  readonly authority: Authority;
  /** The file from which pages are made; null where there are none to be had. */
  readonly template: string | null;
}

/**
 * `GET /api/pages/<negotiation>`: the negotiation as one page that is read without a server, as a download.
 *
 * It is never shown under this origin, where its script would be one of ours with all that we may.
 */
export function pageRoute(app: FastifyInstance, { travaux, authority, template: place }: PageRouteOptions): void {
  app.get<{ Params: { readonly negotiation: string } }>("/api/pages/:negotiation", async (request, reply) => {
    const { negotiation } = request.params;
    const isAllowed = await authority("read", negotiation);
    const copied = isAllowed ? await travaux.copyNegotiation({ negotiation }) : null;
    if (copied === null || !copied.ok) {
      const refusal = copied === null ? ({ kind: "not-allowed" } as const) : copied.error;
      const status = getHTTPStatusCodeFromError(new TRPCError({ code: trpcCode[refusal.kind] }));
      return sendRefusal(reply, status, refusalBody(refusal.kind, wireSentence(refusal), wireNames(refusal)));
    }
    const template = await readTemplate(place);
    if (template === null) {
      const sentence = "No page can be made here: what it is made from is not built; build the project first.";
      return sendRefusal(reply, 503, refusalBody("not-built", sentence));
    }
    const { name } = copied.value.copy.negotiation;
    return reply
      .header("content-security-policy", ORIGINAL_POLICY)
      .header("content-disposition", attachmentName(`${name}.html`))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(await writePage(template, copied.value, null));
  });
}

async function readTemplate(place: string | null): Promise<PageTemplate | null> {
  const text = place === null ? null : await readFile(place, "utf8").catch(() => null);
  const template = text === null ? null : readPageTemplate(text);
  return template?.ok === true ? template.value : null;
}
