import type { Readable } from "node:stream";
import type { RefusalKind, WireNames } from "@travaux/api";
import type { FastifyReply } from "fastify";

/** What a refusal outside the procedures looks like: a word for programs, a sentence for people, and what that names. */
export interface PlainRefusal {
  readonly error: {
    readonly code: RefusalKind;
    readonly message: string;
    readonly names: WireNames;
  };
}

export function refusalBody(code: RefusalKind, message: string, names: WireNames = {}): PlainRefusal {
  return { error: { code, message, names } };
}

/** Answers with a refusal as JSON, or with its text as it is said. */
export function sendRefusal(reply: FastifyReply, status: number, refusal: PlainRefusal | Readable): FastifyReply {
  return reply.code(status).type("application/json; charset=utf-8").header("cache-control", "no-store").send(refusal);
}
