import type { Readable } from "node:stream";
import type { Authority } from "@travaux/api";
import type { FastifyInstance, FastifyReply } from "fastify";
import { lastWords } from "./last-words.ts";
import type { LingerLimits } from "./last-words.ts";
import type { ServerLimits } from "./limits.ts";
import { receiveBody } from "./receive-body.ts";
import type { ReceivedBody } from "./receive-body.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";
import type { PlainRefusal } from "./send-refusal.ts";
import type { UploadShelf } from "./upload-shelf.ts";

export interface UploadRouteOptions {
  readonly shelf: UploadShelf;
  readonly limits: ServerLimits;
  readonly authority: Authority;
}

/**
 * `POST /api/uploads`: the octets of one file, as they are; answers `{upload}`, the id to preview and keep it by.
 *
 * No multipart, no file name: a name travels as JSON with the procedure that uses the file.
 */
export function uploadRoute(app: FastifyInstance, { shelf, limits, authority }: UploadRouteOptions): void {
  let receiving = 0;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/octet-stream", (_request, payload, done) => done(null, payload));
  app.post("/api/uploads", async (request, reply) => {
    const refuse = (status: number, refusal: PlainRefusal, linger: LingerLimits = limits): FastifyReply =>
      refuseWhileComing({ body: request.raw, reply, linger }, status, refusal);
    const refuseOutcome = (kind: NotReceived): FastifyReply => {
      const [status, refusal] = refusalOf(kind, limits);
      // Where nothing came for long, nothing more is waited for.
      return refuse(status, refusal, kind === "stalled" ? { ...limits, lingerMs: 0 } : limits);
    };
    if (!(await authority("preview", null))) {
      const message = "You may not send files here; ask whoever keeps this archive.";
      return refuse(403, refusalBody("not-allowed", message));
    }
    if (Number(request.headers["content-length"] ?? 0) > limits.uploadBytes) return refuseOutcome("too-large");
    if (receiving >= limits.uploadsAtOnce) {
      const message = "Several files are being sent already; wait until one of them has come.";
      return refuse(503, refusalBody("busy", message));
    }
    receiving += 1;
    const body = await receiveBody(request.raw, { bytes: limits.uploadBytes, stallMs: limits.stallMs });
    receiving -= 1;
    if (body.kind !== "received") return refuseOutcome(body.kind);
    if (body.bytes.byteLength === 0) {
      const message = "The file is empty; check that it was saved completely.";
      return refuse(400, refusalBody("empty-file", message));
    }
    return reply
      .code(201)
      .header("cache-control", "no-store")
      .send({ upload: shelf.put(body.bytes) });
  });
}

type NotReceived = Exclude<ReceivedBody["kind"], "received">;

function refusalOf(kind: NotReceived, limits: ServerLimits): [status: number, refusal: PlainRefusal] {
  switch (kind) {
    case "too-large": {
      const most = Math.floor(limits.uploadBytes / 1024 / 1024);
      const message = `The file is larger than ${most} MiB, the most that is taken; split it, or remove its pictures.`;
      return [413, refusalBody("too-large", message, { limitBytes: limits.uploadBytes })];
    }
    case "stalled": {
      const message = "Nothing of the file came for too long; send it again.";
      return [408, refusalBody("timed-out", message, { stallMs: limits.stallMs })];
    }
    case "broken-off":
      return [400, refusalBody("broken-off", "The file did not come whole; send it again.")];
  }
}

/** Refuses while a body may still be coming: its sender gets to read why, and the connection is not used again. */
function refuseWhileComing(
  { body, reply, linger }: { body: Readable; reply: FastifyReply; linger: LingerLimits },
  status: number,
  refusal: PlainRefusal,
): FastifyReply {
  const words = JSON.stringify(refusal);
  reply.header("connection", "close").header("content-length", Buffer.byteLength(words));
  return sendRefusal(reply, status, lastWords(words, body, linger));
}
