import type { Authority, RefusalKind, WireNames } from "@travaux/api";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ServerLimits } from "./limits.ts";
import { receiveBody } from "./receive-body.ts";
import type { ReceivedBody } from "./receive-body.ts";
import { refusalBody, sendRefusal } from "./send-refusal.ts";
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
    if (!(await authority("preview", null))) {
      const message = "You may not send files here; ask whoever keeps this archive.";
      return refuseBody(reply, 403, { kind: "not-allowed", message });
    }
    if (Number(request.headers["content-length"] ?? 0) > limits.uploadBytes)
      return refuseOutcome(reply, "too-large", limits);
    if (receiving >= limits.uploadsAtOnce) {
      const message = "Several files are being sent already; wait until one of them has come.";
      return refuseBody(reply, 503, { kind: "busy", message });
    }
    receiving += 1;
    const body = await receiveBody(request.raw, { bytes: limits.uploadBytes, stallMs: limits.stallMs });
    receiving -= 1;
    if (body.kind !== "received") return refuseOutcome(reply, body.kind, limits);
    if (body.bytes.byteLength === 0) {
      const message = "The file is empty; check that it was saved completely.";
      return refuseBody(reply, 400, { kind: "empty-file", message });
    }
    return reply
      .code(201)
      .header("cache-control", "no-store")
      .send({ upload: shelf.put(body.bytes) });
  });
}

function refuseOutcome(
  reply: FastifyReply,
  kind: Exclude<ReceivedBody["kind"], "received">,
  limits: ServerLimits,
): FastifyReply {
  switch (kind) {
    case "too-large": {
      const most = Math.floor(limits.uploadBytes / 1024 / 1024);
      const message = `The file is larger than ${most} MiB, the most that is taken; split it, or remove its pictures.`;
      return refuseBody(reply, 413, { kind: "too-large", message, names: { limitBytes: limits.uploadBytes } });
    }
    case "stalled":
      return refuseBody(reply, 408, {
        kind: "timed-out",
        message: "Nothing of the file came for too long; send it again.",
        names: { stallMs: limits.stallMs },
      });
    case "broken-off":
      return refuseBody(reply, 400, { kind: "broken-off", message: "The file did not come whole; send it again." });
  }
}

/** Refuses while a body may still be coming: the connection is not used again. */
function refuseBody(reply: FastifyReply, status: number, { kind, message, names }: RefusedBody): FastifyReply {
  return sendRefusal(reply.header("connection", "close"), status, refusalBody(kind, message, names));
}

interface RefusedBody {
  readonly kind: RefusalKind;
  readonly message: string;
  /** What the viewer says in other languages; the file's own name it knows itself. */
  readonly names?: WireNames;
}
