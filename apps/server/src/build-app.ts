import type { ApiContext } from "@travaux/api";
import type { Travaux } from "@travaux/application";
import fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { bundleRoute } from "./bundle-route.ts";
import type { ChangeWatch } from "./change-watch.ts";
import { changesRoute } from "./changes-route.ts";
import type { ServerLimits } from "./limits.ts";
import { originalRoute } from "./original-route.ts";
import { pageRoute } from "./page-route.ts";
import { comesFromElsewhere, FOREIGN } from "./refuse-strangers.ts";
import type { ReportBug } from "./report-bug.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";
import { trpcRoute } from "./trpc-route.ts";
import type { UploadShelf } from "./upload-shelf.ts";
import { uploadRoute } from "./upload-route.ts";
import { webApp } from "./web-app.ts";

export interface AppOptions {
  readonly travaux: Travaux;
  readonly shelf: UploadShelf;
  readonly watch: ChangeWatch;
  readonly authority: ApiContext["authority"];
  readonly webRoot: string;
  /** The file from which pages to take along are made. */
  readonly pageTemplate: string | null;
  readonly limits: ServerLimits;
  readonly reportBug: ReportBug;
}

/** All routes: the procedures, the stream of changes, sending a file, fetching an original, a bundle or a page, and the web app. Logs nothing. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { travaux, shelf, watch, authority, limits, reportBug } = options;
  const app = fastify({
    logger: false,
    bodyLimit: limits.questionBytes,
    // A batch names all its procedures in the address.
    routerOptions: { maxParamLength: 4096 },
    return503OnClosing: true,
    // An address that is none ("/%zz") never gets to a route; the usual answer would repeat it.
    frameworkErrors: (_error, _request, reply) => {
      void sendRefusal(reply, 400, refusalBody("bad-request", sentenceOfStatus(400)));
    },
  });
  app.removeAllContentTypeParsers();
  // By the route that was found, not by the address: however that is written, no link from elsewhere gets to the API.
  app.addHook("onRequest", async (request, reply) => {
    const isApi = request.routeOptions.url?.startsWith("/api/") ?? false;
    if (isApi && comesFromElsewhere(request.headers))
      return sendRefusal(reply, 403, refusalBody("not-allowed", FOREIGN));
    return undefined;
  });
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status < 500) return sendRefusal(reply, status, refusalBody("bad-request", sentenceOfStatus(status)));
    reportBug(request.routeOptions.url ?? "unknown route", error);
    return sendRefusal(reply, 500, refusalBody("bug", "Something went wrong in Travaux itself; try again."));
  });
  await app.register(async (scope) =>
    trpcRoute(scope, { context: { travaux, uploads: shelf, authority }, limits, reportBug }),
  );
  await app.register(async (scope) => uploadRoute(scope, { shelf, limits, authority }));
  await app.register(async (scope) => changesRoute(scope, { watch, limits, authority, reportBug }));
  await app.register(async (scope) => originalRoute(scope, travaux, authority));
  await app.register(async (scope) => pageRoute(scope, { travaux, authority, template: options.pageTemplate }));
  await app.register(async (scope) => bundleRoute(scope, travaux, authority));
  await webApp(app, options.webRoot);
  await app.ready();
  return app;
}

function statusOf(error: unknown): number {
  const isKnown = error instanceof Error && "statusCode" in error && typeof error.statusCode === "number";
  return isKnown ? Number(error.statusCode) : 500;
}

function sentenceOfStatus(status: number): string {
  if (status === 413) return "The request is larger than what is taken here.";
  if (status === 415) return "The request's content is of a type that is not taken here.";
  return "The request is not in order.";
}
