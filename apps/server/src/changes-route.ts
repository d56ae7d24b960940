import type { ServerResponse } from "node:http";
import type { Authority } from "@travaux/api";
import type { NegotiationChange } from "@travaux/model";
import type { FastifyInstance } from "fastify";
import type { ChangeWatch } from "./change-watch.ts";
import type { ServerLimits } from "./limits.ts";
import type { ReportBug } from "./report-bug.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";

export interface ChangesRouteOptions {
  readonly watch: ChangeWatch;
  readonly limits: ServerLimits;
  readonly authority: Authority;
  readonly reportBug: ReportBug;
}

/** How long a browser waits before it asks again for a stream that broke off. */
const RETRY_MS = 1500;

/** A reader that takes nothing for so many bytes is not there any more. */
const MOST_UNREAD_BYTES = 64 * 1024;

/**
 * `GET /api/changes`: a stream of events, one for each change of a negotiation: its name and the kinds of what changed,
 * never what. The reader asks for that as always, through the procedures.
 *
 * One stream tells of all negotiations, so that one is enough for a browser however many windows it has. Whether its
 * reader may read a negotiation is asked before each word about it.
 */
export function changesRoute(app: FastifyInstance, { watch, limits, authority, reportBug }: ChangesRouteOptions): void {
  const open = new Set<ServerResponse>();
  app.get("/api/changes", { exposeHeadRoute: false }, async (_request, reply) => {
    if (!(await authority("read", null))) {
      const sentence = "You may not read this archive; ask whoever keeps it.";
      return sendRefusal(reply, 403, refusalBody("not-allowed", sentence));
    }
    if (open.size >= limits.streamsAtOnce) {
      return sendRefusal(reply, 503, refusalBody("busy", "Too many windows follow this archive; close some of them."));
    }
    const { raw: stream } = reply.hijack();
    // Whoever left while it was asked whether they may read has closed already: that is told once.
    if (stream.destroyed) return undefined;
    open.add(stream);
    const say = (words: string): void => {
      // A word before the head would make an answer of no type of it; whoever opens a stream asks for everything anew.
      if (stream.destroyed || !stream.headersSent) return;
      if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy();
      else stream.write(words);
    };
    const tell = async (change: NegotiationChange): Promise<void> => {
      if (await authority("read", change.negotiation)) say(`event: changed\ndata: ${JSON.stringify(change)}\n\n`);
    };
    const goOn = async (): Promise<void> => {
      if (await authority("read", null)) say(":\n\n");
      else stream.end();
    };
    /** Where it cannot be known whether the reader may read on, nothing more is said. */
    const orEnd = async (word: Promise<void>): Promise<void> =>
      word.catch((error: unknown) => {
        reportBug("the stream of changes", error);
        stream.destroy();
      });
    const stop = watch.listen((change) => void orEnd(tell(change)));
    stream.once("close", () => {
      open.delete(stream);
      void stop.then((end) => end());
    });
    // Only now: whatever is answered once the stream is open is told of when it changes.
    await stop;
    if (stream.destroyed) return undefined;
    stream.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
    });
    say(`retry: ${RETRY_MS}\n\n`);
    const ping = setInterval(() => void orEnd(goOn()), limits.streamPingMs).unref();
    stream.once("close", () => clearInterval(ping));
    return undefined;
  });
}
