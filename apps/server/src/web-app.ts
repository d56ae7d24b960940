import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusalBody, sendRefusal } from "./send-refusal.ts";

/** What the build names by its content never changes; the page that names it always may. */
const FOREVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";

/**
 * Serves the built web app: its files, and its page for every other address that is not the API's, because the app
 * itself knows its addresses.
 *
 * @param webRoot the folder with `index.html` and `assets/`
 */
export async function webApp(app: FastifyInstance, webRoot: string): Promise<void> {
  const isBuilt = existsSync(path.join(webRoot, "index.html"));
  if (isBuilt) {
    const assets = path.join(webRoot, "assets") + path.sep;
    await app.register(fastifyStatic, {
      root: webRoot,
      cacheControl: false,
      dotfiles: "ignore",
      setHeaders: (reply, file) => {
        reply.header("cache-control", file.startsWith(assets) ? FOREVER : ASK_AGAIN);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!asksForPage(request)) {
      return sendRefusal(reply, 404, refusalBody("not-found", "There is nothing at this address of the server."));
    }
    return isBuilt ? reply.sendFile("index.html") : sayNotBuilt(reply);
  });
}

/** Anything but the API and the app's own files; an address in the app may hold dots ("Art. 12"). */
function asksForPage({ method, url }: FastifyRequest): boolean {
  const lower = url.toLowerCase();
  const isElsewhere = /^\/(?:api|assets)(?:[/?#]|$)/.test(lower); // "/api/x" and "/assets" fit, "/apiary" does not.
  return (method === "GET" || method === "HEAD") && !isElsewhere;
}

function sayNotBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type("text/plain; charset=utf-8")
    .send("The viewer is not built; run `npm start` in the project, or name its folder with --web-root.\n");
}
