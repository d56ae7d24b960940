import { appRouter } from "@travaux/api";
import type { ApiContext, AppRouter } from "@travaux/api";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ServerLimits } from "./limits.ts";
import type { ReportBug } from "./report-bug.ts";

export interface TrpcRouteOptions {
  readonly context: ApiContext;
  readonly limits: ServerLimits;
  readonly reportBug: ReportBug;
}

/**
 * `/api/trpc/<procedures>`: the router of the API.
 *
 * Not through tRPC's own plug-in: that one lets multipart bodies of any size past fastify's limit. JSON is all that is
 * taken here, as text: the procedures' strict schemas decide what may be in it.
 */
export function trpcRoute(app: FastifyInstance, { context, limits, reportBug }: TrpcRouteOptions): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "string", bodyLimit: limits.questionBytes },
    (_request, body, done) => done(null, body),
  );
  app.route<{ Params: { path: string } }>({
    method: ["GET", "POST"],
    url: "/api/trpc/:path",
    handler: async (request, reply) => {
      reply.header("cache-control", "no-store");
      await fastifyRequestHandler<AppRouter, FastifyRequest, FastifyReply>({
        router: appRouter,
        req: request,
        res: reply,
        path: request.params.path,
        createContext: () => context,
        allowMethodOverride: true,
        maxBatchSize: limits.batchSize,
        onError: ({ error, path }) => {
          if (error.code === "INTERNAL_SERVER_ERROR") reportBug(path ?? "unknown procedure", error.cause ?? error);
        },
      });
    },
  });
}
